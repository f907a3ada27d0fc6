import { basename } from 'node:path';
import { isObject, type JsonObject } from 'openapi-document';
import { agentFiles } from './agents/files.ts';
import { toolsFile } from './agents/tools.ts';
import { collectionFiles } from './collections/files.ts';
import type { Artifact, Parts } from './parts.ts';
import type { Provenance } from '../shapes/provenance.ts';
import { badge } from './steps/badge.ts';
import { badgeImage } from './steps/badge-image.ts';
import { toJson, toYaml } from './steps/bundle.ts';
import { catalogueSource, withOperations } from './steps/catalogue.ts';
import { type DataFile, dataFiles, dataSchemaOf } from './steps/data-schemas.ts';
import { downConvertReport } from './steps/down-convert-report.ts';
import type { Sources } from './steps/load.ts';
import type { Language } from './steps/localize.ts';
import { operations } from './steps/operations-module.ts';
import { pageFacts, renderPageFacts } from './steps/page-facts.ts';
import { requestSchema, requestSchemaName } from './steps/request-schemas.ts';
import { schemasFile } from './steps/schemas.ts';
import { suffix, workflow, workflowFiles } from './steps/workflows.ts';

const same = { en: 'the same as JSON', zh: '同上，JSON 格式' };

const files: readonly Artifact[] = [
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
  {
    name: 'types.en.ts',
    make: ({ types }) => types.en,
    text: { en: 'TypeScript types with English comments', zh: 'TypeScript 类型，英文注释' },
    exportedAs: './types',
  },
  {
    name: 'types.zh.ts',
    make: ({ types }) => types.zh,
    text: { en: 'the same with Chinese comments', zh: 'TypeScript 类型，中文注释' },
    exportedAs: './types/zh',
  },
  {
    name: 'operations.ts',
    make: ({ documents }) => operations(documents.en),
    text: { en: 'the operations and regions as a table for programs', zh: '供程序使用的接口和区域表' },
  },
  {
    name: 'catalogue.ts',
    make: ({ errors, contract }) => catalogueSource(errors, Object.keys(contract.operations)),
    text: { en: 'the known errors as a table for programs', zh: '供程序使用的错误码表' },
  },
  {
    name: 'validators.js',
    make: ({ validators }) => validators.js,
    text: {
      en: 'checks every request and response body, without dependencies, in either language',
      zh: '校验所有请求体和响应体，无依赖，支持中英文',
    },
    exportedAs: './validators',
  },
  {
    name: 'validators.d.ts',
    make: ({ validators }) => validators.types,
    text: { en: 'its types', zh: '其类型声明' },
    formOf: 'validators.js',
  },
  {
    name: 'rules.js',
    make: ({ ruleChecks }) => ruleChecks.js,
    text: {
      en: 'checks what schemas cannot say, by the rules of rules.json, in either language',
      zh: '按 rules.json 校验 Schema 无法表达的规则，支持中英文',
    },
    exportedAs: './rules',
  },
  {
    name: 'rules.d.ts',
    make: ({ ruleChecks }) => ruleChecks.types,
    text: { en: 'its types', zh: '其类型声明' },
    formOf: 'rules.js',
  },
  {
    name: 'rules.json',
    make: ({ rules }) => toJson({ rules } as unknown as JsonObject),
    text: { en: 'the rules between fields, as data', zh: '字段之间的规则数据' },
    exportedAs: './rules.json',
  },
  {
    name: 'schemas.json',
    make: ({ documents }) => toJson(schemasFile(documents.en)),
    text: { en: 'every schema as JSON Schema 2020-12', zh: '所有 Schema，JSON Schema 2020-12' },
    exportedAs: './schemas.json',
  },
  {
    name: 'tools.en.json',
    make: ({ documents, rules }) => toJson(toolsFile(documents.en, rules, 'en')),
    text: {
      en: 'every operation as a tool for language models, with a strict schema',
      zh: '供大模型调用的工具定义，含严格的参数 Schema，英文',
    },
    exportedAs: './tools.json',
  },
  {
    name: 'tools.zh.json',
    make: ({ documents, rules }) => toJson(toolsFile(documents.zh, rules, 'zh')),
    text: { en: 'the same in Chinese', zh: '供大模型调用的工具定义，含严格的参数 Schema，中文' },
    formOf: 'tools.en.json',
    exportedAs: './tools.zh.json',
  },
  {
    name: 'errors.json',
    make: ({ errors, contract }) =>
      toJson({ errors: withOperations(errors, Object.keys(contract.operations)) } as unknown as JsonObject),
    text: { en: 'the known errors as data', zh: '错误码数据' },
    exportedAs: './errors.json',
  },
  {
    name: 'sources.json',
    make: ({ provenance }) => toJson(provenance),
    text: {
      en: 'what each field means and rests on, and where sources disagree, as data',
      zh: '各字段的含义、来源和资料不一致之处，数据形式',
    },
    exportedAs: './sources.json',
  },
  {
    name: 'contract.json',
    make: ({ contract }) => toJson(contract),
    text: {
      en: 'the contract digest, of the whole and of each operation: equal digests, nothing changed on the wire',
      zh: '契约摘要，整体及各接口：摘要相同即线上契约未变',
    },
    exportedAs: './contract.json',
    isUploaded: true,
  },
  {
    name: 'badge.json',
    make: ({ provenance }) => toJson({ ...badge(provenance as unknown as Provenance) }),
    text: {
      en: 'how many fields have sources and how new they are, for a badge',
      zh: '有来源的字段数量及最新来源的日期，供徽章使用',
    },
  },
  {
    name: 'badge.svg',
    make: ({ provenance }) => badgeImage(badge(provenance as unknown as Provenance)),
    text: { en: 'the same as an image', zh: '同上，图片格式' },
    formOf: 'badge.json',
  },
  {
    name: 'page-facts.json',
    make: ({ sources, documents }) => renderPageFacts(pageFacts(sources, documents.en)),
    text: {
      en: "what the vendor's pages are held against by `drift`, as data",
      zh: '供 `drift` 与官方页面比对的数据',
    },
  },
];

/** Every file of `generated/`, in the order in which people see it: the table, and what `spec/` has several of. */
export function artifacts(sources: Sources): readonly Artifact[] {
  const ids = operationsIn(sources).map(({ operationId }) => String(operationId));
  return [
    ...files,
    ...operationsIn(sources)
      .filter(({ requestBody }) => requestBody !== undefined)
      .flatMap(({ operationId }) => requestSchemas(String(operationId))),
    ...agentFiles(ids),
    ...collectionFiles(ids),
    ...dataFiles.map(dataSchema),
    ...workflowFiles(sources).flatMap(({ path, value }) => bothForms(basename(path, suffix), value)),
  ];
}

/** The operations of `spec/paths/`. */
function operationsIn(sources: Sources): JsonObject[] {
  const items = [...sources.values()].filter(({ path }) => path.startsWith('spec/paths/'));
  const members = items.flatMap(({ value }) => Object.values(value as JsonObject)).filter(isObject);
  return members.filter(({ operationId }) => operationId !== undefined);
}

function requestSchemas(operation: string): Artifact[] {
  const name = requestSchemaName(operation, 'en');
  const make = (language: Language) => (parts: Parts) =>
    toJson(requestSchema(parts.documents[language], operation, parts.rules, language));
  const text = {
    en: `the request body of \`${operation}\` as a JSON Schema for editors, strict and with its rules`,
    zh: `供编辑器使用的 \`${operation}\` 请求体 JSON Schema（英文），严格校验，含规则`,
  };
  const chinese = { en: 'the same in Chinese', zh: `供编辑器使用的 \`${operation}\` 请求体 JSON Schema（中文）` };
  return [
    { name, make: make('en'), text },
    { name: requestSchemaName(operation, 'zh'), make: make('zh'), text: chinese, formOf: name },
  ];
}

function dataSchema(file: DataFile): Artifact {
  const text = { en: `the JSON Schema of ${file}.json`, zh: `${file}.json 的 JSON Schema` };
  return { name: `${file}.schema.json`, make: () => toJson(dataSchemaOf(file)), text, formOf: `${file}.json` };
}

function bothForms(name: string, source: JsonObject): Artifact[] {
  const { summary, 'x-summary-zh': chinese } = source.info as JsonObject;
  const english: Artifact = {
    name: `${name}.en${suffix}`,
    make: () => toYaml(workflow(source, 'en')),
    text: { en: `an Arazzo workflow: ${summary}`, zh: `Arazzo 工作流（英文）：${chinese}` },
  };
  const chineseForm: Artifact = {
    name: `${name}.zh${suffix}`,
    make: () => toYaml(workflow(source, 'zh')),
    text: { en: 'the same in Chinese', zh: 'Arazzo 工作流（中文）' },
    formOf: english.name,
  };
  return [english, chineseForm];
}
