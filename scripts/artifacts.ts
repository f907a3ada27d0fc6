import { basename } from 'node:path';
import { isObject, type JsonObject } from 'openapi-document';
import { agentFiles } from './agents/files.ts';
import { dataArtifacts } from './artifacts/data.ts';
import { descriptionArtifacts } from './artifacts/descriptions.ts';
import { moduleArtifacts } from './artifacts/modules.ts';
import { collectionFiles } from './collections/files.ts';
import type { Artifact, Parts } from './parts.ts';
import { toJson, toYaml } from './steps/bundle.ts';
import { type DataFile, dataFiles, dataSchemaOf } from './steps/data-schemas.ts';
import type { Sources } from './steps/load.ts';
import type { Language } from './steps/localize.ts';
import { requestSchema, requestSchemaName } from './steps/request-schemas.ts';
import { suffix, workflow, workflowFiles } from './steps/workflows.ts';

/**
 * Every file of `generated/`, in the order in which people see it: the tables of `artifacts/`, then the files that
 * there are for each operation, data file and workflow.
 */
export function artifacts(sources: Sources): readonly Artifact[] {
  const ids = writtenOperations(sources).map(({ operationId }) => String(operationId));
  return [
    ...descriptionArtifacts,
    ...moduleArtifacts,
    ...dataArtifacts,
    ...writtenOperations(sources)
      .filter(({ requestBody }) => requestBody !== undefined)
      .flatMap(({ operationId }) => requestSchemas(String(operationId))),
    ...agentFiles(ids),
    ...collectionFiles(ids),
    ...dataFiles.map(dataSchema),
    ...workflowFiles(sources).flatMap(({ path, value }) => bothForms(basename(path, suffix), value)),
  ];
}

/** The operations of `spec/paths/`. */
function writtenOperations(sources: Sources): JsonObject[] {
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
