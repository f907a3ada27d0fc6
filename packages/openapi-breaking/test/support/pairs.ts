import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Json, type JsonObject, pointerTokens } from 'openapi-document';
import { parseText } from '../../src/document/parse.ts';

/** Two documents with the expected verdict: `none`, `refused`, or a level and a rule. */
export interface DocumentPair {
  name: string;
  base: JsonObject;
  revision: JsonObject;
  verdict: string;
}

/** The pairs of a file: a list, which becomes a document by a key. */
const read = (name: string) =>
  parseText(`${name}.yaml`, `pairs:\n${readFileSync(join(import.meta.dirname, `../corpus/${name}.yaml`), 'utf8')}`)
    .pairs as Record<string, Json>[];

/** A document with a schema as the body of a request, or of a response. */
export function documentWith(schema: Json, direction: 'request' | 'response'): JsonObject {
  const body = { content: { 'application/json': { schema } } };
  const operation =
    direction === 'request'
      ? { requestBody: { required: true, ...body }, responses: { 200: { description: 'd' } } }
      : { responses: { 200: { description: 'd', ...body } } };
  return {
    openapi: '3.1.0',
    info: { title: 't', version: '1' },
    paths: { '/a': { post: { operationId: 'create', ...operation } } },
  } as JsonObject;
}

const schemaPairs: DocumentPair[] = read('schemas').flatMap(({ name, before, after, ...due }) =>
  (['request', 'response'] as const).map((direction) => ({
    name: `${name} (${direction})`,
    base: documentWith(before as Json, direction),
    revision: documentWith(after as Json, direction),
    verdict: String(due[direction]).replace(' ', ` ${direction}-`),
  })),
);

const small = {
  openapi: '3.1.0',
  info: { title: 'Small', version: '1' },
  paths: {
    '/a': {
      post: {
        operationId: 'create',
        parameters: [{ name: 'filter', in: 'query', schema: { type: 'string' } }],
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: {
          200: {
            description: 'd',
            headers: { 'X-A': { required: true, schema: { type: 'string' } }, 'X-B': { schema: { type: 'string' } } },
            content: { 'application/json': { schema: { type: 'object', properties: { id: { type: 'string' } } } } },
          },
          404: { description: 'd' },
        },
      },
    },
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      delete: { operationId: 'remove', responses: { 204: { description: 'd' } } },
    },
  },
  components: {
    schemas: { Thing: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] } },
    securitySchemes: {
      Token: { type: 'apiKey', in: 'header', name: 'X-Token' },
      Key: { type: 'apiKey', in: 'query', name: 'key' },
      OAuth: {
        type: 'oauth2',
        flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: 'r', write: 'w' } } },
      },
    },
  },
} as unknown as JsonObject;

function put(document: JsonObject, values: JsonObject): void {
  for (const [pointer, value] of Object.entries(values)) {
    const tokens = pointerTokens(pointer);
    const last = tokens.pop() ?? '';
    const parent = tokens.reduce<Json>((at, token) => ((at as JsonObject)[token] ??= {}), document);
    if (Array.isArray(parent) && last === '-') parent.push(structuredClone(value));
    else (parent as JsonObject)[last] = structuredClone(value);
  }
}

function drop(document: JsonObject, pointers: string[]): void {
  for (const pointer of pointers) {
    const tokens = pointerTokens(pointer);
    const last = tokens.pop() ?? '';
    const parent = tokens.reduce<Json>((at, token) => (at as JsonObject)[token] as Json, document);
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else if (!(last in (parent as JsonObject))) throw new Error(`There is nothing at ${pointer}`);
    else delete (parent as JsonObject)[last];
  }
}

const documentPairs: DocumentPair[] = read('documents').map(
  ({ name, base = {}, revision = base, set = {}, drop: dropped = [], verdict }) => {
    const complete = (document: Json): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 't', version: '1' },
      ...(structuredClone(document) as JsonObject),
    });
    const edited = complete(revision);
    drop(edited, dropped as string[]);
    put(edited, set as JsonObject);
    return { name: String(name), base: complete(base), revision: edited, verdict: String(verdict) };
  },
);

const operationPairs: DocumentPair[] = read('operations').map(
  ({ name, from = {}, set = {}, drop: dropped = [], rename, verdict }) => {
    const base = structuredClone(small);
    put(base, from as JsonObject);
    const revision = structuredClone(base);
    drop(revision, dropped as string[]);
    put(revision, set as JsonObject);
    if (Array.isArray(rename)) {
      const [old, fresh, parameter] = rename as [string, string, JsonObject];
      const paths = revision.paths as JsonObject;
      revision.paths = Object.fromEntries(
        Object.entries(paths).map(([path, item]) =>
          path === old ? [fresh, { ...(item as JsonObject), parameters: [parameter] }] : [path, item],
        ),
      );
    }
    return { name: String(name), base, revision, verdict: String(verdict) };
  },
);

/** Every pair of the corpus. */
export const pairs: readonly DocumentPair[] = [...schemaPairs, ...operationPairs, ...documentPairs];
