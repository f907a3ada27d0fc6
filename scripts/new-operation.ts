import { isObject, type JsonObject } from 'openapi-document';
import { rootFile, type Sources } from './steps/load.ts';

/** The arguments of `npm run new-operation`. */
export interface NewOperation {
  /** The `operationId`, such as `showNodePool`. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** With a `{name}` for each path parameter. */
  readonly path: string;
}

/** In the order in which a path item has them. */
const methods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** @returns why the operation cannot be added; nothing where it can */
export function objectionTo({ id, method, path }: NewOperation, sources: Sources): string | undefined {
  if (!/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id)) return `${id} is no operationId. Write it like showNodePool.`;
  if (sources.has(inventoryOf(id))) return `There is an operation ${id} already: see ${inventoryOf(id)}.`;
  const names = methods.map((name) => name.toUpperCase());
  if (!names.includes(method)) return `There is no method ${method}. Use one of ${names.join(', ')}.`;
  if (!/^(\/([\w-]+|\{\w+\}))+$/.test(path)) return `${path} is no path. Write it like /v2/{project_id}/pools.`;
  const item = itemOf(path, sources);
  if (item && method.toLowerCase() in item.value) return `${item.file} has a ${method} of ${path} already.`;
  return undefined;
}

/**
 * Writes what every operation has and leaves the rest to be written: the lint rule `pools/to-be-written` refuses each
 * text until it is, and `registry-source` each source.
 *
 * @returns texts of new and of changed files, by path
 */
export function newOperation(operation: NewOperation, sources: Sources): Map<string, string> {
  const { id, method, path } = operation;
  const item = itemOf(path, sources);
  const file = item?.file ?? `spec/paths/${fileNameOf(path)}.yaml`;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => parameterOf(name, sources));
  const own = operationText(operation, tagOf(item?.value));
  const files = new Map(parameters.flatMap(({ file: at, text }) => (text === undefined ? [] : [[at, text]])));
  if (item) files.set(file, withOperation(sources.get(file)?.text ?? '', method.toLowerCase(), own));
  else {
    const refs = parameters.map(({ file: at }) => `  - $ref: ${at.replace('spec/', '../')}\n`);
    files.set(file, `${refs.length > 0 ? `parameters:\n${refs.join('')}` : ''}${own}`);
    files.set(rootFile, withPath(sources.get(rootFile)?.text ?? '', path, file.replace('spec/', '')));
  }
  for (const [schema, of] of bodiesOf(operation)) {
    files.set(`spec/components/schemas/${schema}.yaml`, schemaText);
    files.set(`spec/components/examples/${id}.${of}.minimal.json`, '{}\n');
  }
  return files.set(inventoryOf(id), inventoryText(operation, sharedStatuses(sources)));
}

function inventoryOf(id: string): string {
  return `spec/inventory/${id}.yaml`;
}

function itemOf(path: string, sources: Sources): { file: string; value: JsonObject } | undefined {
  const root = sources.get(rootFile)?.value as { paths: Record<string, { $ref: string }> } | undefined;
  const found = root?.paths[path];
  const file = found && `spec/${found.$ref}`;
  const value = sources.get(file ?? '')?.value;
  return file && isObject(value) ? { file, value } : undefined;
}

/** `/v2/{project_id}/pools/{pool_name}` is about one pool: `pool`. */
function fileNameOf(path: string): string {
  const name = path.replace(/\{\w+\}/g, '').match(/[\w-]+(?=\/*$)/)?.[0] ?? 'root';
  return path.endsWith('}') ? name.replace(/s$/, '') : name;
}

function tagOf(item: JsonObject | undefined): string {
  const [first] = Object.values(item ?? {}).filter((one) => isObject(one) && 'tags' in one);
  return isObject(first) ? String((first.tags as string[])[0]) : 'TODO';
}

/** The component of a path parameter; with a text where there is none yet. */
function parameterOf(name: string, sources: Sources): { file: string; text?: string } {
  const known = [...sources.values()].find(
    ({ path, value }) => path.startsWith('spec/components/parameters/') && isObject(value) && value.name === name,
  );
  if (known) return { file: known.path };
  const pascal = name.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const schema = 'schema:\n  type: string\nx-sources: [TODO]\n';
  const text = `name: ${name}\nin: path\nrequired: true\n${texts('description', '')}${schema}`;
  const file = (title: string) => `spec/components/parameters/${title}.yaml`;
  return { file: file(sources.has(file(pascal)) ? `${pascal}InPath` : pascal), text };
}

function bodiesOf({ id, method }: NewOperation): [schema: string, of: string][] {
  const name = id.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const response: [string, string] = [`${name}Response`, 'response-200'];
  return ['POST', 'PUT', 'PATCH'].includes(method) ? [[`${name}RequestBody`, 'request'], response] : [response];
}

/** A text in both languages that is still to be written. */
function texts(field: string, indent: string): string {
  return `${indent}${field}: TODO\n${indent}x-${field}-zh: TODO 待补充\n`;
}

function content(schema: string, mediaType: string, example: string): string {
  return `      ${mediaType}:
        schema:
          $ref: ../components/schemas/${schema}.yaml
        examples:
          minimal:
${texts('summary', '            ')}            externalValue: ../components/examples/${example}.minimal.json
`;
}

function operationText(operation: NewOperation, tag: string): string {
  const { id, method } = operation;
  const page = `${id.replace(/^[a-z]/, (letter) => letter.toUpperCase())}.html`;
  const bodies = bodiesOf(operation);
  const [response = ''] = bodies.at(-1) ?? [];
  const request = bodies.length > 1 ? (bodies[0]?.[0] ?? '') : undefined;
  const mediaType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  const body = content(request ?? '', mediaType, `${id}.request`);
  const requestBody = request
    ? `  requestBody:\n    required: true\n${texts('description', '    ')}    content:\n${body}`
    : '';
  return `${method.toLowerCase()}:
  operationId: ${id}
  tags: [${tag}]
${texts('summary', '  ')}${texts('description', '  ')}  externalDocs:
    description: TODO
    url: https://support.huaweicloud.com/intl/en-us/api-modelarts/${page}
  x-externalDocs-zh:
    description: TODO 待补充
    url: https://support.huaweicloud.com/api-modelarts/${page}
${requestBody}  responses:
    '200':
${texts('description', '      ')}      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
${content(response, 'application/json', `${id}.response-200`).replace(/^/gm, '  ').trimEnd()}
    '404':
${texts('description', '      ')}      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:
            $ref: ../components/schemas/ErrorResponse.yaml
`;
}

const schemaText = `type: object
${texts('description', '')}properties:
  todo:
    type: string
${texts('description', '    ')}    examples: [TODO]
    x-sources: [TODO]
`;

/** Puts the operation where its method belongs among those of the path. */
function withOperation(text: string, method: string, own: string): string {
  const later = methods.slice(methods.indexOf(method) + 1).join('|');
  const next = later ? new RegExp(`^(?:${later}):`, 'm').exec(text) : null;
  return next ? text.slice(0, next.index) + own + text.slice(next.index) : text + own;
}

function withPath(text: string, path: string, file: string): string {
  return text.replace(/^paths:\n(?: .*\n)*/m, (block) => `${block}  ${path}:\n    $ref: ${file}\n`);
}

function sharedStatuses(sources: Sources): string[] {
  const root = sources.get(rootFile)?.value as { 'x-shared-responses'?: object } | undefined;
  return Object.keys(root?.['x-shared-responses'] ?? {});
}

const errorRows = `    rows:
      error_code: { type: String }
      error_msg: { type: String }
      request_id: { type: String }
      encoded_authorization_message: { type: String or null }
`;

function inventoryText(operation: NewOperation, shared: string[]): string {
  const { id, path } = operation;
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(
    ([, name]) => `      ${name}: { type: String, mandatory: true }\n`,
  );
  const list = (statuses: string[]) =>
    statuses.map((status) => (/^\d+$/.test(status) ? `'${status}'` : status)).join(', ');
  const headers = ['200', '404', ...shared].toSorted().map((status) => `${status} header`);
  const table = (name: string, source: string, at: string) =>
    `  - table: ${name}\n    sources: [${source}]\n    at: ${at}\n`;
  const gateway = table('Error body of the gateway', 'AUTH2', `[${list(shared)}]`) + errorRows;
  const request = bodiesOf(operation).length > 1;
  return `# What the sources state about ${id}: rows of the five pages under \`documented\`, anything newer under \`beyond\`.
documented: []

beyond:
${parameters.length > 0 ? `${table('Path parameters', 'TODO', 'path')}    rows:\n${parameters.join('')}` : ''}${
    request
      ? `${table('Request body', 'TODO', 'request')}    rows:\n      todo: { type: String, mandatory: false }\n`
      : ''
  }${table('Response body', 'TODO', "'200'")}    rows:
      todo: { type: String }
${table('Error body', 'TODO', "'404'")}${errorRows}${gateway}${table('Response headers', 'AUTH2', `[${headers.join(', ')}]`)}    rows:
      X-Request-Id: { type: String }
${table('Response headers', 'AUTH2', '429 header')}    rows:
      Retry-After: { type: String }
`;
}
