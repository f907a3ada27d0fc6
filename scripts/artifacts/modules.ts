import type { Artifact } from '../parts.ts';
import { catalogueSource } from '../steps/catalogue.ts';
import { operations } from '../steps/operations-module.ts';

/** Modules of TypeScript and JavaScript: types, tables and checks. */
export const moduleArtifacts: readonly Artifact[] = [
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
];
