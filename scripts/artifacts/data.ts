import type { JsonObject } from 'openapi-document';
import type { Provenance } from '../../shapes/provenance.ts';
import { toolsFile } from '../agents/tools.ts';
import type { Artifact } from '../parts.ts';
import { badge } from '../steps/badge.ts';
import { badgeImage } from '../steps/badge-image.ts';
import { toJson } from '../steps/bundle.ts';
import { withOperations } from '../steps/catalogue.ts';
import { pageFacts, renderPageFacts } from '../steps/page-facts.ts';
import { schemasFile } from '../steps/schemas.ts';

/** Data for other programs: rules, schemas, tools, errors, sources, digests, and the badge that is made of them. */
export const dataArtifacts: readonly Artifact[] = [
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
