import { type Json, type JsonObject, operationsOf } from 'openapi-document';
import { pageWords } from '../docs/messages.ts';
import { type SampleCall, sampleCalls } from '../docs/samples/call.ts';
import { regionUrls } from '../steps/operation-facts.ts';
import type { Language } from '../steps/localize.ts';
import { texts } from './texts.ts';

/** A request of a collection, in the terms that every request tool has. `{{name}}` stands for a variable. */
export interface CollectionRequest {
  readonly id: string;
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  /** In capitals. */
  readonly method: string;
  /** Behind the endpoint. */
  readonly path: string;
  /** Switched off, but for those that the operation cannot do without. */
  readonly query: readonly RequestField[];
  readonly headers: readonly RequestField[];
  /** The typical example. */
  readonly body?: { readonly mediaType: string; readonly text: string };
}

export interface RequestField {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly isOn: boolean;
}

/** Variables that a user sets once, for all requests. */
export interface Variable {
  readonly name: string;
  readonly value: string;
  readonly text: string;
  readonly isSecret: boolean;
}

export interface Collection {
  readonly language: Language;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  readonly version: string;
  readonly requests: readonly CollectionRequest[];
  readonly variables: readonly Variable[];
}

/** @param document - a bundled document of the language */
export function collection(document: JsonObject, language: Language): Collection {
  const { summary, version } = document.info as JsonObject;
  const listed = operationsOf(document);
  const inPaths = new Map(
    listed.flatMap(({ parameters }) =>
      parameters.filter(({ node }) => node.in === 'path').map(({ node }) => [String(node.name), node] as const),
    ),
  );
  const examples = new Map([...inPaths].map(([name, { example }]) => [example ?? null, `{{${name}}}`]));
  const bodies = sampleCalls(document);
  const requests = listed.map(({ id, method, path, node, parameters }): CollectionRequest => {
    const fieldsIn = (place: string) => parameters.filter((one) => one.node.in === place).map((one) => field(one.node));
    const body = bodies.get(id)?.body;
    return {
      id,
      title: String(node.summary),
      text: String(node.description),
      method: method.toUpperCase(),
      path: path.replace(/\{(.*?)\}/g, '{{$1}}'),
      query: fieldsIn('query'),
      headers: fieldsIn('header'),
      ...(body && { body: { mediaType: body.mediaType, text: bodyText(body, examples) } }),
    };
  });
  return {
    language,
    title: pageWords(language).title,
    summary: String(summary),
    version: String(version),
    requests: requests.toSorted((a, b) => rank(a) - rank(b)),
    variables: variables(document, inPaths, language),
  };
}

/** Who runs a whole collection creates before it changes, and deletes last, what is inside before what holds it. */
function rank({ method, path }: CollectionRequest): number {
  const isOne = path.endsWith('}}');
  const order = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE'];
  const before = method === 'GET' && !isOne ? -1 : order.indexOf(method);
  return before * 100 - (method === 'DELETE' ? path.split('/').length : 0);
}

function field({ name, required, description, example, schema }: JsonObject): RequestField {
  const values = ((schema ?? {}) as JsonObject).enum as Json[] | undefined;
  const isOn = required === true;
  const value = isOn ? `{{${String(name)}}}` : String(example ?? values?.[0] ?? '');
  return { name: String(name), value, text: String(description), isOn };
}

/** An example's value of a path parameter is a variable in the body, too. */
function bodyText({ value }: NonNullable<SampleCall['body']>, examples: ReadonlyMap<Json, string>): string {
  return JSON.stringify(value, (_, one: Json) => examples.get(one) ?? one, 2);
}

function variables(document: JsonObject, inPaths: ReadonlyMap<string, JsonObject>, language: Language): Variable[] {
  const words = texts[language];
  const [server] = (document.servers ?? []) as JsonObject[];
  const { region } = (server?.variables ?? {}) as Record<string, JsonObject>;
  const endpoint = regionUrls(document).find(([name]) => name === region?.default)?.[1] ?? '';
  const secrets = ['token', 'access_key', 'secret_key', 'security_token'] as const;
  return [
    { name: 'endpoint', value: endpoint, text: words.endpoint, isSecret: false },
    ...[...inPaths].map(([name, { description, example }]) => ({
      name,
      value: String(example ?? ''),
      text: String(description),
      isSecret: false,
    })),
    ...secrets.map((name) => ({ name, value: '', text: words[name], isSecret: true })),
    { name: 'allow_delete', value: '', text: words.allow_delete, isSecret: false },
  ];
}
