import {
  bodySchemas,
  fileNameOf,
  inventoryFile,
  itemOf,
  itemMethods,
  type NewOperation,
  tagOf,
} from './new-operation/naming.ts';
import { inventoryText, sharedStatuses } from './new-operation/inventory.ts';
import { operationText, pathParameter, schemaText, withOperation, withPath } from './new-operation/path-item.ts';
import { rootFile, type Sources } from './steps/load.ts';

/** @returns why the operation cannot be added; nothing where it can */
export function objectionTo({ id, method, path }: NewOperation, sources: Sources): string | undefined {
  if (!/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id)) return `${id} is no operationId. Write it like showNodePool.`;
  if (sources.has(inventoryFile(id))) return `There is an operation ${id} already: see ${inventoryFile(id)}.`;
  const names = itemMethods.map((name) => name.toUpperCase());
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
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => pathParameter(name, sources));
  const own = operationText(operation, tagOf(item?.value));
  const files = new Map(parameters.flatMap(({ file: at, text }) => (text === undefined ? [] : [[at, text]])));
  if (item) files.set(file, withOperation(sources.get(file)?.text ?? '', method.toLowerCase(), own));
  else {
    const refs = parameters.map(({ file: at }) => `  - $ref: ${at.replace('spec/', '../')}\n`);
    files.set(file, `${refs.length > 0 ? `parameters:\n${refs.join('')}` : ''}${own}`);
    files.set(rootFile, withPath(sources.get(rootFile)?.text ?? '', path, file.replace('spec/', '')));
  }
  for (const [schema, of] of bodySchemas(operation)) {
    files.set(`spec/components/schemas/${schema}.yaml`, schemaText);
    files.set(`spec/components/examples/${id}.${of}.minimal.json`, '{}\n');
  }
  return files.set(inventoryFile(id), inventoryText(operation, sharedStatuses(sources)));
}
