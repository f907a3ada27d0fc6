import { isObject } from 'openapi-document';
import type { Sources } from '../steps/load.ts';
import { bodySchemas, itemMethods, type NewOperation } from './naming.ts';

/** The component of a path parameter; with a text where there is none yet. */
export function pathParameter(name: string, sources: Sources): { file: string; text?: string } {
  const known = [...sources.values()].find(
    ({ path, value }) => path.startsWith('spec/components/parameters/') && isObject(value) && value.name === name,
  );
  if (known) return { file: known.path };
  const pascal = name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const schema = 'schema:\n  type: string\nx-sources: [TODO]\n';
  const text = `name: ${name}\nin: path\nrequired: true\n${textsToWrite('description', '')}${schema}`;
  const file = (title: string) => `spec/components/parameters/${title}.yaml`;
  return { file: file(sources.has(file(pascal)) ? `${pascal}InPath` : pascal), text };
}

/** A text in both languages that is still to be written. */
function textsToWrite(field: string, indent: string): string {
  return `${indent}${field}: TODO\n${indent}x-${field}-zh: TODO 待补充\n`;
}

function content(schema: string, mediaType: string, example: string): string {
  return `      ${mediaType}:
        schema:
          $ref: ../components/schemas/${schema}.yaml
        examples:
          minimal:
${textsToWrite('summary', '            ')}            externalValue: ../components/examples/${example}.minimal.json
`;
}

/** The operation in YAML, as a member of its path item. */
export function operationText(operation: NewOperation, tag: string): string {
  const { id, method } = operation;
  const page = `${id.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.html`;
  const bodies = bodySchemas(operation);
  const [response = ''] = bodies.at(-1) ?? [];
  const request = bodies.length > 1 ? (bodies[0]?.[0] ?? '') : undefined;
  const mediaType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const body = content(request ?? '', mediaType, `${id}.request`);
  const requestBody = request
    ? `  requestBody:\n    required: true\n${textsToWrite('description', '    ')}    content:\n${body}`
    : '';
  return `${method.toLowerCase()}:
  operationId: ${id}
  tags: [${tag}]
${textsToWrite('summary', '  ')}${textsToWrite('description', '  ')}  externalDocs:
    description: TODO
    url: https://support.huaweicloud.com/intl/en-us/api-modelarts/${page}
  x-externalDocs-zh:
    description: TODO 待补充
    url: https://support.huaweicloud.com/api-modelarts/${page}
${requestBody}  responses:
    '200':
${textsToWrite('description', '      ')}      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
${content(response, 'application/json', `${id}.response-200`).replace(/^/gm, '  ').trimEnd()}
    '404':
${textsToWrite('description', '      ')}      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:
            $ref: ../components/schemas/ErrorResponse.yaml
`;
}

export const schemaText = `type: object
${textsToWrite('description', '')}properties:
  todo:
    type: string
${textsToWrite('description', '    ')}    examples: [TODO]
    x-sources: [TODO]
`;

/** Puts the operation where its method belongs among those of the path. */
export function withOperation(text: string, method: string, own: string): string {
  const later = itemMethods.slice(itemMethods.indexOf(method) + 1).join('|');
  const next = later ? new RegExp(`^(?:${later}):`, 'm').exec(text) : null;
  return next ? text.slice(0, next.index) + own + text.slice(next.index) : text + own;
}

/** Adds the path to those of the root file. */
export function withPath(text: string, path: string, file: string): string {
  return text.replace(/^paths:\n(?: .*\n)*/m, (block) => `${block}  ${path}:\n    $ref: ${file}\n`);
}
