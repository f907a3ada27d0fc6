import { isObject, type JsonObject } from 'openapi-document';
import { rootFile, type Sources } from '../steps/load.ts';

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
export const itemMethods = ['get', 'head', 'post', 'put', 'patch', 'delete'];

/** The file of the facts that the sources state about it. */
export function inventoryFile(id: string): string {
  return `spec/inventory/${id}.yaml`;
}

/** The file of its path item, where the path has one already. */
export function itemOf(path: string, sources: Sources): { file: string; value: JsonObject } | undefined {
  const root = sources.get(rootFile)?.value as { paths: Record<string, { $ref: string }> } | undefined;
  const found = root?.paths[path];
  const file = found && `spec/${found.$ref}`;
  const value = sources.get(file ?? '')?.value;
  return file && isObject(value) ? { file, value } : undefined;
}

/** Name of the file of a new path item: `pool` for `/v2/{project_id}/pools/{pool_name}`, which is about one pool. */
export function fileNameOf(path: string): string {
  const name = path.replace(/\{\w+\}/g, '').match(/[\w-]+(?=\/*$)/)?.[0] ?? 'root';
  return path.endsWith('}') ? name.replace(/s$/, '') : name;
}

/** The tag of the other operations of its path. */
export function tagOf(item: JsonObject | undefined): string {
  const [first] = Object.values(item ?? {}).filter((one) => isObject(one) && 'tags' in one);
  return isObject(first) ? String((first.tags as string[])[0]) : 'TODO';
}

/** Names of the schemas of its bodies, and of what each is the body; the response is the last. */
export function bodySchemas({ id, method }: NewOperation): [schema: string, of: string][] {
  const name = id.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const response: [string, string] = [`${name}Response`, 'response-200'];
  return ['POST', 'PUT', 'PATCH'].includes(method) ? [[`${name}RequestBody`, 'request'], response] : [response];
}
