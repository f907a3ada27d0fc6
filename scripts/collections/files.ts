import type { Artifact, Parts } from '../parts.ts';
import { toJson } from '../steps/bundle.ts';
import { type Language, languages } from '../steps/localize.ts';
import { brunoCollection, brunoEnvironment, brunoEnvironments, brunoRequest } from './bruno.ts';
import { httpEnvironments, httpFile } from './http-file.ts';
import { postman } from './postman.ts';
import { type Collection, collection } from './requests.ts';
import { httpFileScript } from './scripts.ts';

/**
 * The files of request tools, for the table of published files.
 *
 * @param ids - of the operations
 */
export function collectionFiles(ids: readonly string[]): Artifact[] {
  return [
    ...languages.flatMap((language) => filesIn(language, ids)),
    {
      name: 'collections/http-client.env.json',
      make: from('en', (requests) => toJson(httpEnvironments(requests))),
      text: { en: 'the environments of the .http files', zh: '.http 文件的环境' },
      ...ofAllHttpFiles,
    },
    {
      name: 'collections/sign.js',
      make: httpFileScript,
      text: {
        en: 'signs the requests of requests-signed.en.http and .zh.http',
        zh: '对 requests-signed 文件中的请求签名',
      },
      ...ofAllHttpFiles,
    },
  ];
}

function filesIn(language: Language, ids: readonly string[]): Artifact[] {
  const write = (requests: (from: Collection) => string) => from(language, requests);
  const ofEnglish = (name: string) => (language === 'en' ? {} : { formOf: name });
  return [
    {
      name: `collections/postman.${language}.json`,
      make: write((requests) => toJson(postman(requests))),
      text: texts.postman[language],
      isUploaded: true,
      isUnpacked: true,
      ...ofEnglish('collections/postman.en.json'),
    },
    ...brunoFiles(language, ids),
    {
      name: `collections/requests.${language}.http`,
      make: write((requests) => httpFile(requests, 'token')),
      text: texts.http[language],
      isUnpacked: true,
      ...ofEnglish('collections/requests.en.http'),
    },
    {
      name: `collections/requests-signed.${language}.http`,
      make: write((requests) => httpFile(requests, 'accessKey')),
      text: texts.signed[language],
      ...ofAllHttpFiles,
    },
  ];
}

/** What each is, in both languages, by the language of its content. */
const texts = {
  postman: {
    en: { en: 'requests for Postman', zh: 'Postman 请求集合，英文' },
    zh: { en: 'the same in Chinese', zh: 'Postman 请求集合，中文' },
  },
  bruno: {
    en: { en: 'requests for Bruno', zh: 'Bruno 请求集合，英文' },
    zh: { en: 'the same in Chinese', zh: 'Bruno 请求集合，中文' },
  },
  http: {
    en: { en: 'requests for JetBrains IDEs and VS Code', zh: 'JetBrains IDE 和 VS Code 请求文件，英文' },
    zh: { en: 'the same in Chinese', zh: 'JetBrains IDE 和 VS Code 请求文件，中文' },
  },
  signed: {
    en: { en: 'the same, signed with an access key', zh: 'JetBrains IDE 和 VS Code 请求文件，英文，使用访问密钥签名' },
    zh: { en: 'the same in Chinese', zh: 'JetBrains IDE 和 VS Code 请求文件，中文，使用访问密钥签名' },
  },
} as const;

const ofAllHttpFiles = { formOf: 'collections/requests.en.http', isUnpacked: true } as const;

function brunoFiles(language: Language, ids: readonly string[]): Artifact[] {
  const folder = `collections/bruno.${language}`;
  const file = (name: string, write: (requests: Collection) => string): Artifact => ({
    name: `${folder}/${name}`,
    folder,
    make: from(language, write),
    text: texts.bruno[language],
    isUnpacked: true,
    ...(name !== 'opencollection.yml' || language !== 'en'
      ? { formOf: 'collections/bruno.en/opencollection.yml' }
      : {}),
  });
  const environments = Object.keys(brunoEnvironments) as (keyof typeof brunoEnvironments)[];
  return [
    file('opencollection.yml', brunoCollection),
    ...ids.map((id) => file(`${id}.yml`, (requests) => brunoRequest(requests, id))),
    ...environments.map((name) => file(`environments/${name}.yml`, (requests) => brunoEnvironment(requests, name))),
  ];
}

function from(language: Language, write: (requests: Collection) => string) {
  return ({ documents }: Parts) => write(collection(documents[language], language));
}
