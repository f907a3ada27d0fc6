import { isObject, type Json, type JsonObject, methods } from 'openapi-document';
import { canonical } from './canonical.ts';
import type { Described } from './described.ts';

/** An operation with all that it has from its path and from the document, every default spelled out. */
export interface Effective {
  /** `operationId`, or method and path. */
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
  readonly parameters: readonly Parameter[];
  readonly body: JsonObject | undefined;
  readonly responses: ReadonlyMap<string, JsonObject>;
  /** Any one of them lets a request in; each is a set of schemes with their scopes, as text. */
  readonly security: readonly (readonly string[])[];
  readonly servers: readonly string[];
}

export interface Parameter {
  /** Where and what: path parameters by position, headers without regard to case. */
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly required: boolean;
  /** How it is written, as text. */
  readonly serialization: string;
  readonly node: JsonObject;
}

/** Path items by path, their references followed. */
export function pathItems(described: Described, paths: Json | undefined): [path: string, item: JsonObject][] {
  return Object.entries(isObject(paths) ? paths : {}).map(([path, item]) => [path, described.follow(item)]);
}

/** Two paths that differ only in the names of their parameters are one. */
export function template(path: string): string {
  return path.replace(/\{[^}]*\}/g, '{}');
}

/** Every operation of a path item, by method. */
export function operationsOf(described: Described, path: string, item: JsonObject): Map<string, Effective> {
  const { document, follow } = described;
  const found = methods.flatMap((method): [string, Effective][] => {
    const operation = item[method];
    if (!isObject(operation)) return [];
    const all = [item.parameters, operation.parameters]
      .flatMap((list) => (Array.isArray(list) ? list : []))
      .map((one) => follow(one));
    const parameters = all.map((node) => parameterOf(node, path)).filter(({ key }) => !ignored.has(key));
    const body =
      operation.requestBody === undefined || (['delete', 'get', 'head', 'trace'].includes(method) && described.legacy)
        ? undefined
        : follow(operation.requestBody);
    return [
      [
        method,
        {
          id: typeof operation.operationId === 'string' ? operation.operationId : `${method.toUpperCase()} ${path}`,
          method,
          path,
          operation,
          parameters: [...new Map(parameters.map((one) => [one.key, one])).values()],
          body,
          responses: new Map(
            Object.entries(isObject(operation.responses) ? operation.responses : {}).map(([status, response]) => [
              status.toUpperCase(),
              follow(response),
            ]),
          ),
          security: securityOf(described, operation.security ?? document.security),
          servers: serversOf((operation.servers ?? item.servers ?? document.servers) as Json | undefined),
        },
      ],
    ];
  });
  return new Map(found);
}

/** The specification says that these are not described as parameters. */
const ignored = new Set(['header accept', 'header content-type', 'header authorization']);

function parameterOf(node: JsonObject, path: string): Parameter {
  const { name, in: place, style, explode, allowReserved = false, required = false } = node;
  const usual = place === 'query' || place === 'cookie' ? 'form' : 'simple';
  const writing = { style: style ?? usual, explode: explode ?? (style ?? usual) === 'form', allowReserved };
  const position = [...path.matchAll(/\{([^}]*)\}/g)].findIndex(([, one]) => one === name);
  const known = place === 'path' ? position : place === 'header' ? String(name).toLowerCase() : name;
  return {
    key: `${String(place)} ${String(known)}`,
    name: String(name),
    place: String(place),
    required: required === true || place === 'path',
    serialization: canonical(writing),
    node,
  };
}

function securityOf({ document, follow }: Described, security: Json | undefined): string[][] {
  if (!Array.isArray(security) || security.length === 0) return [[]];
  const schemes = ((document.components ?? {}) as JsonObject).securitySchemes as JsonObject | undefined;
  return (security as JsonObject[]).map((alternative) =>
    Object.entries(alternative).flatMap(([name, scopes]) => {
      const scheme = kindOf(follow(schemes?.[name]), name);
      return [scheme, ...(scopes as string[]).map((scope) => `${scheme} ${scope}`)];
    }),
  );
}

/** What a client does for a scheme; its name and texts do not matter, nor where tokens come from. */
function kindOf({ type, in: place, name, scheme, openIdConnectUrl }: JsonObject, key: string): string {
  if (type === undefined) return key;
  if (type === 'apiKey')
    return `apiKey in ${String(place)} ${place === 'header' ? String(name).toLowerCase() : String(name)}`;
  if (type === 'http') return `http ${String(scheme).toLowerCase()}`;
  return [type, openIdConnectUrl].filter(Boolean).join(' ');
}

/** Every address that the servers stand for, with the values of their variables filled in. */
function serversOf(servers: Json | undefined): string[] {
  const listed = (Array.isArray(servers) && servers.length > 0 ? servers : [{ url: '/' }]) as JsonObject[];
  return [
    ...new Set(
      listed.flatMap(({ url, variables }) => fill(String(url), Object.entries(isObject(variables) ? variables : {}))),
    ),
  ].map((url) => url.replace(/\/$/, ''));
}

function fill(url: string, [first, ...rest]: [string, Json][]): string[] {
  if (!first) return [url];
  const [name, variable] = first;
  const values = isObject(variable) && Array.isArray(variable.enum) ? (variable.enum as string[]) : [`{${name}}`];
  return values.flatMap((value) => fill(url.replaceAll(`{${name}}`, value), rest));
}
