import { isObject, type Json } from 'openapi-document';
import type { Piece } from './pieces.ts';
import { type Section, sectionOf, announcedStatus } from './vocabulary.ts';

/** A body that a page shows. */
export interface PageExample {
  /** `request`, or the status of the response. */
  readonly of: string;
  readonly body: Json;
  readonly line: number;
}

/** An address that a page shows, such as `DELETE /v2/{project_id}/pools/{pool_name}`. */
export interface Address {
  readonly method: string;
  readonly path: string;
  readonly line: number;
}

const address = /^(GET|POST|PUT|PATCH|DELETE|HEAD)\s+(?:https?:\/\/[^\s/]{1,200})?(\/[^\s?]{0,400})/;

/** @returns every address of the page, the one of the URI section first */
export function pageAddresses(pieces: readonly Piece[]): Address[] {
  return pieces.flatMap((piece) => {
    const [, method = '', path = ''] = (piece.kind !== 'table' && address.exec(piece.text)) || [];
    return method === '' ? [] : [{ method, path: path.replace(/[.。,;]$/, ''), line: piece.line }];
  });
}

/** The body that an example is of, by section, until a status says more. */
const bodyOfSection: Partial<Record<Section, string>> = { 'request example': 'request', 'response example': '200' };

/** @returns the bodies of requests and responses, as far as they are JSON; a bare `{ }` below a request is none */
export function examplesIn(pieces: readonly Piece[]): PageExample[] {
  const examples: PageExample[] = [];
  let of: string | undefined;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'table') continue;
    const section = sectionOf(piece.text);
    if (section !== undefined) of = bodyOfSection[section];
    const status = announcedStatus(piece.text);
    if (status !== undefined && of !== undefined && of !== 'request') of = status;
    if (of === undefined || !/^[{[]/.test(piece.text)) continue;
    const found = bodyAt(pieces, index);
    if (found === undefined) continue;
    if (!(isObject(found.body) && Object.keys(found.body).length === 0))
      examples.push({ of, body: found.body, line: piece.line });
    index = found.end - 1;
  }
  return examples;
}

/** Most lines that an example has. */
const mostLines = 2000;
const deepest = 50;

/** The JSON that begins here and ends with the line on which its brackets close. */
function bodyAt(pieces: readonly Piece[], start: number): { body: Json; end: number } | undefined {
  let depth = 0;
  const lines: string[] = [];
  for (let index = start; index < Math.min(pieces.length, start + mostLines); index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.kind === 'table') return undefined;
    lines.push(piece.text);
    const outside = piece.text.replace(/"(?:[^"\\]|\\.)*"/g, '');
    depth += (outside.match(/[{[]/g) ?? []).length - (outside.match(/[}\]]/g) ?? []).length;
    if (depth > deepest) return undefined;
    if (depth > 0) continue;
    try {
      return { body: JSON.parse(lines.join('\n')) as Json, end: index + 1 };
    } catch {
      return undefined;
    }
  }
  return undefined;
}
