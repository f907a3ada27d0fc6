/** Readable names of locations in a document. */
import { escapeToken, isObject, type Json, pointerTokens } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { isNameMap } from '../document/node-kinds.ts';
import type { Text } from '../finding.ts';
import type { NodeReference } from '../schema/schema-pair.ts';

/** JSON Pointer to a node and the existing part of its keys. */
export function pointerTo(index: DocumentIndex, { node, keys }: NodeReference): string | undefined {
  if (!node) return undefined;
  const found = keys.slice(0, reach(node, keys)).map(escapeToken);
  return [index.pointer(node), ...found].join('/');
}

/** Number of keys that exist below a node. */
export function reach(node: object, keys: readonly string[]): number {
  let at: unknown = node;
  for (const [index, key] of keys.entries()) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return index;
    at = (at as Record<string, unknown>)[key];
  }
  return keys.length;
}

/** Readable name of a location: `Schema.property`, or an operation and a part of it. */
export function labelOf(index: DocumentIndex, { node }: NodeReference): Text | undefined {
  if (!node) return undefined;
  const tokens = pointerTokens(index.pointer(node));
  const file = index.fileBeside(node);
  const [kind = '', second = '', third = ''] = tokens;
  if (kind === 'components' && second === 'schemas') return same(third + inSchema(tokens.slice(3)));
  if (file !== '') return same(inFile(file, tokens));
  if (tokens.length === 0) return { en: 'the document', zh: '文档' };
  const names = tokens.map((token, at) => nameOf(index, tokens, at) ?? token);
  if (kind === 'paths' && third === 'parameters') return inOperation(second, names.slice(3), tokens.slice(3));
  if (kind === 'paths' && tokens.length > 2)
    return inOperation(`${third.toUpperCase()} ${second}`, names.slice(3), tokens.slice(3));
  if (kind === 'webhooks' && tokens.length > 2)
    return inOperation(`${third.toUpperCase()} ${second}`, names.slice(3), tokens.slice(3));
  if (kind === 'components') return inOperation(third, names.slice(3), tokens.slice(3));
  return same(kind === 'paths' || kind === 'webhooks' ? second || kind : names.join(' '));
}

function same(text: string): Text {
  return { en: text, zh: text };
}

/** The name of a parameter, to show in place of its index. */
function nameOf(index: DocumentIndex, tokens: readonly string[], at: number): string | undefined {
  if (tokens[at - 1] !== 'parameters') return undefined;
  let node: Json | undefined = index.document;
  for (const token of tokens.slice(0, at + 1))
    node = isObject(node) || Array.isArray(node) ? (node as never)[token] : undefined;
  const parameter = isObject(node) ? index.follow(node) : undefined;
  return typeof parameter?.name === 'string' ? parameter.name : undefined;
}

/** The label of a node in a referenced file, which may hold schemas or anything else at any level. */
function inFile(file: string, tokens: readonly string[]): string {
  const isField = (token: string, at: number) => isNameMap(token) || token === 'items' || tokens[at - 1] === 'allOf';
  const start = tokens.findIndex(isField);
  const [names, within] = start === -1 ? [tokens, []] : [tokens.slice(0, start), tokens.slice(start)];
  return [file, ...names, inSchema(within).replace(/^\./, '')].filter(Boolean).join(' ');
}

const wrappers = new Set([
  'content',
  'schema',
  'parameters',
  'headers',
  'responses',
  'requestBody',
  'callbacks',
  'encoding',
]);

/** Maps, whose keys are names chosen by the author. */
const named = new Set(['headers', 'callbacks', 'encoding', 'flows']);

function inOperation(operation: string, names: readonly string[], tokens: readonly string[]): Text {
  const at = tokens.indexOf('schema');
  const [before, within] = at === -1 ? [tokens, []] : [tokens.slice(0, at), tokens.slice(at + 1)];
  const isBody = tokens[0] === 'requestBody';
  const shown = before.flatMap((token, index) => {
    if (token.includes('/') && tokens[index - 1] === 'content') return [];
    return wrappers.has(token) && !named.has(before[index - 1] ?? '') ? [] : [names[index] ?? token];
  });
  const fields = inSchema(within);
  const text = [operation, ...shown].join(' ') + (fields ? ` ${fields.replace(/^\./, '')}` : '');
  if (!isBody || fields) return same(text);
  return { en: `the request body of ${text}`, zh: `${text} 的请求体` };
}

/** The path through a schema: properties after a dot, items as brackets. */
function inSchema(tokens: readonly string[]): string {
  return tokens
    .map((token, index) => {
      if (tokens[index - 1] === 'properties') return `.${token}`;
      return token === 'items' && tokens[index - 1] !== 'properties' ? '[]' : '';
    })
    .join('');
}
