/**
 * Writes what a language model is given, the functions of the description, to `api/functions.ts`. The converter leaves
 * out operations whose media type it does not know, and those whose description is longer than 1,024 characters, and
 * takes every parameter that is a reference for a header. So the document gets `application/json`, parameters in
 * place, and descriptions as far as the last whole line that fits, after the summary.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { HttpLlm, OpenApi } from '@samchon/openapi';

const document = JSON.parse(readFileSync('openapi.json', 'utf8'));
const inPlace = (parameters = []) =>
  parameters.map((one) => document.components.parameters[one.$ref?.split('/').at(-1)] ?? one);
const items = Object.values(document.paths);
for (const item of items) item.parameters = inPlace(item.parameters);
for (const operation of items.flatMap((item) => Object.values(item)).filter(({ operationId }) => operationId)) {
  operation.parameters = inPlace(operation.parameters);
  const { content } = operation.requestBody ?? {};
  if (content) operation.requestBody.content = { 'application/json': Object.values(content)[0] };
  const lines = (operation.description ?? '').split('\n');
  const fits = (count) => lines.slice(0, count).join('\n').length + (operation.summary ?? '').length < 1000;
  operation.description = lines.slice(0, lines.findLastIndex((_, index) => fits(index + 1)) + 1).join('\n');
}

const converted = OpenApi.convert(document);
const { functions, errors } = HttpLlm.application({ document: converted });
if (errors.length > 0) throw new Error(errors.flatMap(({ path, messages }) => [path, ...messages]).join('\n'));
const shown = functions.map(({ name, description, parameters }) => ({ name, description, parameters }));
mkdirSync('api', { recursive: true });
writeFileSync('api/functions.ts', `export const functions = ${JSON.stringify(shown, undefined, 2)} as const;\n`);
writeFileSync('api/document.json', `${JSON.stringify(converted)}\n`);
