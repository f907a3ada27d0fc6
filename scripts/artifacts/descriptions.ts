import type { Artifact } from '../parts.ts';
import { toJson, toYaml } from '../steps/bundle.ts';
import { downConvertReport } from '../steps/down-convert-report.ts';

const same = { en: 'the same as JSON', zh: '同上，JSON 格式' };

/** The description itself in each language and form, and the Overlay between the languages. */
export const descriptionArtifacts: readonly Artifact[] = [
  {
    name: 'openapi.en.yaml',
    make: ({ published }) => toYaml(published.en),
    text: { en: 'the description in English, OpenAPI 3.1', zh: '英文描述，OpenAPI 3.1' },
    exportedAs: './openapi.yaml',
    isUploaded: true,
  },
  {
    name: 'openapi.en.json',
    make: ({ published }) => toJson(published.en),
    text: same,
    formOf: 'openapi.en.yaml',
    exportedAs: './openapi.json',
    isUploaded: true,
  },
  {
    name: 'openapi.zh.yaml',
    make: ({ published }) => toYaml(published.zh),
    text: { en: 'the same contract in Chinese', zh: '中文描述，OpenAPI 3.1' },
    exportedAs: './openapi.zh.yaml',
    isUploaded: true,
  },
  {
    name: 'openapi.zh.json',
    make: ({ published }) => toJson(published.zh),
    text: same,
    formOf: 'openapi.zh.yaml',
    exportedAs: './openapi.zh.json',
    isUploaded: true,
  },
  {
    name: 'openapi-3.0.en.json',
    make: ({ legacy }) => toJson(legacy.en.document),
    text: {
      en: 'the description in English, OpenAPI 3.0, for tools that cannot read 3.1',
      zh: '英文描述，OpenAPI 3.0，供不支持 3.1 的工具使用',
    },
    exportedAs: './openapi-3.0.json',
    isUploaded: true,
  },
  {
    name: 'openapi-3.0.zh.json',
    make: ({ legacy }) => toJson(legacy.zh.document),
    text: { en: 'the same in Chinese', zh: '中文描述，OpenAPI 3.0' },
    exportedAs: './openapi-3.0.zh.json',
    isUploaded: true,
  },
  {
    name: 'openapi-3.0.report.md',
    make: ({ legacy }) => downConvertReport(legacy.en.rewrites),
    text: {
      en: 'what OpenAPI 3.0 cannot say, and what was written instead',
      zh: 'OpenAPI 3.0 无法表达的内容及其替代写法',
    },
  },
  {
    name: 'overlay.zh.yaml',
    make: ({ overlay }) => toYaml(overlay),
    text: {
      en: 'an Overlay that turns the English description into the Chinese one',
      zh: '将英文描述转换为中文描述的 Overlay',
    },
    exportedAs: './overlay.zh.yaml',
    isUploaded: true,
  },
];
