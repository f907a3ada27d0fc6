/** Operations with everything they inherit, and their parameters with defaults. */
import { isObject, type Json, type JsonObject, methods } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { type Alternatives, securityOf } from './security-schemes.ts';
import { serversOf, usualAddresses } from './server-addresses.ts';

/** An operation with everything it inherits from its path item and the document, defaults included. */
export interface ResolvedOperation {
  /** `operationId`, or method and path. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  readonly parameters: readonly Parameter[];
  readonly body: JsonObject | undefined;
  readonly responses: ReadonlyMap<string, JsonObject>;
  readonly security: Alternatives;
  readonly servers: readonly string[];
  /** URLs with the default values of variables. */
  readonly usualServers: ReadonlyMap<string, string>;
}

/** A parameter with its defaults. */
export interface Parameter {
  /** Location and name: path parameters by position, headers in lower case. */
  readonly key: string;
  readonly name: string;
  readonly location: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly node: JsonObject;
}

/** Every operation of a path item, by method. */
export function resolveOperations(
  index: DocumentIndex,
  path: string,
  item: JsonObject,
): Map<string, ResolvedOperation> {
  const additional = isObject(item.additionalOperations) ? Object.entries(item.additionalOperations) : [];
  const all = [...methods.map((method): [string, Json | undefined] => [method, item[method]]), ...additional];
  return new Map(
    all.flatMap(([method, operation]): [string, ResolvedOperation][] =>
      isObject(operation) ? [[method, resolveOperation(index, path, item, method, operation)]] : [],
    ),
  );
}

function resolveOperation(
  index: DocumentIndex,
  path: string,
  item: JsonObject,
  method: string,
  operation: JsonObject,
): ResolvedOperation {
  const { document } = index;
  const { responses, requestBody, security, servers, operationId } = operation;
  return {
    id: typeof operationId === 'string' ? operationId : `${method.toUpperCase()} ${path}`,
    method,
    path,
    operation,
    parameters: resolveParameters(index, path, [item.parameters, operation.parameters]),
    body: requestBody === undefined ? undefined : index.follow(requestBody),
    responses: new Map(
      Object.entries(isObject(responses) ? responses : {})
        .filter(([status]) => !status.startsWith('x-'))
        .map(([status, response]) => [status.toUpperCase(), index.follow(response)]),
    ),
    security: securityOf(index, security ?? document.security),
    servers: serversOf(servers ?? item.servers ?? document.servers),
    usualServers: usualAddresses(servers ?? item.servers ?? document.servers),
  };
}

/** Headers that the specification says to ignore as parameters. */
const ignored = new Set(['header accept', 'header content-type', 'header authorization']);

function resolveParameters(index: DocumentIndex, path: string, lists: readonly (Json | undefined)[]): Parameter[] {
  const reserving = String(index.document.openapi) >= '3.2' ? ['query', 'path', 'cookie'] : ['query'];
  const all = lists
    .flatMap((list) => (Array.isArray(list) ? list : []))
    .map((one) => parameterOf(index.follow(one), path, reserving));
  return [...new Map(all.filter(({ key }) => !ignored.has(key)).map((one) => [one.key, one])).values()];
}

/** @param reserving - locations to which `allowReserved` applies */
function parameterOf(node: JsonObject, path: string, reserving: readonly string[]): Parameter {
  const { name, in: location, style, explode, allowReserved, required = false } = node;
  const usual = location === 'query' || location === 'cookie' ? 'form' : 'simple';
  const written = String(style ?? usual);
  const position = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, one]) => one === name);
  const byLocation: Readonly<Record<string, string>> = {
    path: String(position === -1 ? name : position),
    header: String(name).toLowerCase(),
    querystring: '',
  };
  return {
    key: `${String(location)} ${byLocation[String(location)] ?? String(name)}`,
    name: String(name),
    location: String(location),
    required: required === true || location === 'path',
    style: written,
    explode: typeof explode === 'boolean' ? explode : written === 'form',
    allowReserved: allowReserved === true && reserving.includes(String(location)),
    node,
  };
}
