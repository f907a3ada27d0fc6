import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Json, type JsonObject, nodeAt, toPointer } from 'openapi-document';
import { operations, type OperationId } from '../../generated/operations.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { examplesOf } from '../support/examples.ts';
import { readInventory } from '../support/inventory.ts';
import { mutationsOf } from '../support/mutate.ts';
import { repository } from '../support/project.ts';
import { validatorsFor } from '../support/validators.ts';
import type { Found, Trial } from './trial.ts';

/** Validators of other languages, held against ajv: each example, and each mutation of an example of a request. */

/** What a program of `validators-*` judges. */
interface Case {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly mediaType: string;
  /** Of the response; 0 for a request. */
  readonly status: number;
  /** Pointer to the schema of the body in the document. */
  readonly schema: string;
  readonly body: Json;
  /** What ajv says. */
  readonly isValid: boolean;
}

const documents = ['openapi.en.json', 'openapi.zh.json', 'openapi-3.0.en.json', 'openapi-3.0.zh.json'];
const server = 'https://modelarts.cn-north-4.myhuaweicloud.com';

/** @param command - shell line of a program that reads cases; `DOCUMENT` stands for the path of the document */
async function judgeAll(folder: string, command: string, documents: readonly string[]): Promise<Found> {
  const place = await mkdtemp(join(tmpdir(), 'proof-'));
  const cases = await casesOf();
  const file = join(place, 'cases.jsonl');
  await writeFile(file, cases.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const findings: string[] = [];
  for (const name of documents) {
    const line = `${command.replace('DOCUMENT', `'${join(repository, 'generated', name)}'`)} < '${file}'`;
    const { ok, stdout, output } = await shell(line, folder);
    if (!ok) findings.push(`${name} is refused: ${output.trim().split('\n').at(-1)}`);
    else findings.push(...disagreements(cases, stdout.trim().split('\n')));
  }
  await rm(place, { recursive: true });
  const valid = cases.filter(({ isValid }) => isValid).length;
  return {
    counts: { documents: documents.length, 'valid bodies': valid, 'invalid bodies': cases.length - valid },
    findings: [...new Set(findings)],
  };
}

function disagreements(cases: readonly Case[], verdicts: readonly string[]): string[] {
  if (verdicts.length !== cases.length) return [`${verdicts.length} verdicts on ${cases.length} bodies`];
  return cases.flatMap(({ name, isValid }, index) => {
    if (isValid === (verdicts[index] === 'true')) return [];
    return [isValid ? `${name} is refused: ${verdicts[index]?.slice(0, 200)}` : `${name} is accepted`];
  });
}

async function casesOf(): Promise<Case[]> {
  const published = JSON.parse(await readFile(join(repository, 'generated/openapi.en.json'), 'utf8')) as JsonObject;
  const validators = validatorsFor(published);
  const rows = await readInventory();
  return examplesOf(published).flatMap(({ operation, at, name, schema, value }) => {
    if (!(operation in operations)) return [];
    const { method, path, requestMediaType } = operations[operation as OperationId];
    const { ajv } = validators(schema);
    const status = Number(at) || 0;
    const mediaType = status === 0 ? String(requestMediaType) : 'application/json';
    const holder = holderOf(published, path, method, at);
    const shared = {
      method,
      url: `${server}${path.replaceAll(/\{\w+\}/g, 'name-1')}`,
      mediaType,
      status,
      schema: `${holder}${toPointer(['content', mediaType, 'schema']).slice(1)}`,
    };
    const own = at === 'request' ? rows.filter((row) => row.operation === operation) : [];
    const mutations = own.length > 0 ? mutationsOf(own, value) : [];
    return [
      { ...shared, name: `${operation} ${at} ${name}`, body: value, isValid: ajv(value) },
      ...mutations.map(({ name: mutation, instance }) => ({
        ...shared,
        name: `${operation} ${name} ${mutation}`,
        body: instance,
        isValid: ajv(instance),
      })),
    ];
  });
}

/** Pointer to the request body or response of an operation, where a reference leads, without `#`. */
function holderOf(document: JsonObject, path: string, method: string, at: string): string {
  const own = ['paths', path, method.toLowerCase(), ...(at === 'request' ? ['requestBody'] : ['responses', at])];
  const { $ref } = nodeAt(document, toPointer(own)) as { readonly $ref?: string };
  return ($ref ?? toPointer(own)).slice(1);
}

const proves = {
  en:
    'Judges every example, and every body that an example of a request becomes by one forbidden change, by the ' +
    'documents of both languages and both versions, as ajv does.',
  zh: '依据两种语言、两个版本的文档，判定全部示例以及对请求示例做一处违规改动得到的全部数据，结论与 ajv 一致。',
};

const provesByOld = {
  en:
    'Judges the same examples and bodies by the OpenAPI 3.0 documents of both languages, as ajv does. By 3.1 it ' +
    'does not judge types.',
  zh: '依据两种语言的 OpenAPI 3.0 文档判定同样的示例和数据，结论与 ajv 一致。依据 3.1 文档时它不判定类型。',
};

/** A validator that agrees with ajv on everything. */
function judge(trial: Omit<Trial, 'proves' | 'reasons' | 'run'>, command: string, read = documents): Trial {
  const what = read === documents ? proves : provesByOld;
  return { ...trial, proves: what, reasons: [], run: (folder) => judgeAll(folder, command, read) };
}

const go = { folder: 'validators-go', language: 'Go', needs: ['go'], build: 'go build -o .build/judge .' } as const;
const java = {
  folder: 'validators-java',
  language: 'Java',
  needs: ['maven', 'openjdk-17-jdk-headless'],
  build:
    'mvn -q -B dependency:build-classpath -Dmdep.outputFile=.build/classpath && ' +
    'javac --release 17 -encoding UTF-8 -cp "$(cat .build/classpath)" -d .build Judge.java',
} as const;
const javaJudge = 'java -cp ".build:$(cat .build/classpath)" Judge';

export const judges: readonly Trial[] = [
  judge(
    {
      id: 'openapi-core',
      tool: 'openapi-core, openapi-spec-validator',
      folder: 'validators-python',
      package: 'openapi-core',
      language: 'Python',
      needs: ['python3-venv'],
    },
    '.venv/bin/python judge.py DOCUMENT',
  ),
  judge(
    { ...go, id: 'kin-openapi', tool: 'kin-openapi', package: 'github.com/getkin/kin-openapi' },
    '.build/judge kin DOCUMENT',
  ),
  judge(
    {
      ...go,
      id: 'libopenapi-validator',
      tool: 'libopenapi-validator',
      package: 'github.com/pb33f/libopenapi-validator',
    },
    '.build/judge libopenapi DOCUMENT',
  ),
  judge(
    {
      ...java,
      id: 'swagger-request-validator',
      tool: 'swagger-request-validator',
      package: 'com.atlassian.oai:swagger-request-validator-core',
    },
    `${javaJudge} atlassian DOCUMENT`,
    documents.filter((name) => name.startsWith('openapi-3.0')),
  ),
  judge(
    {
      ...java,
      id: 'networknt',
      tool: 'networknt json-schema-validator',
      package: 'com.networknt:json-schema-validator',
    },
    `${javaJudge} networknt DOCUMENT`,
  ),
];
