import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import { callbackRule, type RuleId, type SchemaDirection } from '../rules/registry.ts';
import type { Type } from '../schema/branch.ts';
import { hasOnlyTypes } from '../schema/expand-schema.ts';
import type { CompareSchemas, Difference, NodeReference, SchemaPair } from '../schema/schema-pair.ts';

/** Takes what one operation, or none, was found to have changed. */
export interface Recorder {
  add(operation: string | undefined, difference: Difference): void;
  addPair(operation: string | undefined, pair: SchemaPair): void;
}

/** How schemas are compared: as JSON, or as XML, where more of them is on the wire. */
export type Comparers = Readonly<Record<'json' | 'xml', CompareSchemas>>;

/** What all comparisons of two documents share. */
export interface Shared {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  readonly comparers: Comparers;
  readonly recorder: Recorder;
  /** Such as `2026-11-21`: what was announced to end before is past. */
  readonly today: string;
}

/** What a report may say besides its rule. */
export interface Facts {
  readonly base?: NodeReference | undefined;
  readonly revision?: NodeReference | undefined;
  readonly before?: string;
  readonly after?: string;
}

export type Report = (rule: RuleId, facts?: Facts) => void;

/** What comparing two operations needs. */
export interface Context extends Shared {
  /** In a callback or webhook the service sends what it receives elsewhere. */
  readonly isReversed: boolean;
  readonly report: Report;
  schemas(before: Json | undefined, after: Json | undefined, direction: SchemaDirection, mediaType?: string): void;
}

/** @param keys - the way from the node to what is meant, as far as it exists */
export function at(node: object | undefined, ...keys: string[]): NodeReference {
  return { node, keys };
}

/** The direction in which something goes, seen from the client that calls. */
export function directionIn(direction: SchemaDirection, isReversed: boolean): SchemaDirection {
  if (!isReversed) return direction;
  return direction === 'request' ? 'response' : 'request';
}

/** @param operation - the operation that findings belong to, or none */
export function contextOf(shared: Shared, operation: string | undefined, isReversed: boolean): Context {
  const none = { node: undefined, keys: [] };
  return {
    ...shared,
    isReversed,
    report: (rule, { base = none, revision = none, before = '', after = '' } = {}) =>
      shared.recorder.add(operation, { rule: isReversed ? callbackRule(rule) : rule, base, revision, before, after }),
    schemas: (before, after, direction, mediaType = '') => {
      const compare = shared.comparers[/[/+]xml\b/i.test(mediaType) ? 'xml' : 'json'];
      shared.recorder.addPair(operation, compare([before], [after], directionIn(direction, isReversed)));
    },
  };
}

/** The schema of a parameter, header or media type, wherever it stands. */
export function schemaOf({ schema, content }: JsonObject): Json | undefined {
  if (schema !== undefined) return schema;
  const [media] = Object.values(isObject(content) ? content : {});
  return isObject(media) ? media.schema : undefined;
}

const scalars: readonly Type[] = ['null', 'boolean', 'number', 'string'];

/** How a value is written. */
export interface Writing {
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Json | undefined;
}

/**
 * How values are written before and after; what says nothing of the values that both schemas allow is left out, because
 * all others are new, or gone.
 */
export function writingsOf({ base, revision }: Shared, was: Writing, is: Writing): [before: string, after: string] {
  const hasOnly = (allowed: readonly Type[]) =>
    hasOnlyTypes(base, was.schema, allowed) || hasOnlyTypes(revision, is.schema, allowed);
  const isPlain = hasOnly(scalars);
  const show = ({ style, explode }: Writing) => {
    const isSimpleList = style === 'simple' && hasOnly([...scalars, 'array']); // RFC 6570, 3.2.1
    // An object in the style of deepObject is written in one way, whatever `explode` says.
    return isPlain || isSimpleList || style === 'deepObject' ? style : `${style}${explode ? ', exploded' : ''}`;
  };
  return [show(was), show(is)];
}

/** Fields of a node that no rule reads, as text: nothing that differs passes in silence. */
function unreadFields(node: JsonObject, read: ReadonlySet<string>): string {
  const left = Object.entries(node).filter(([key]) => !read.has(key) && !isDocumentation(key));
  return left
    .map(([key, value]) => `${key}: ${canonicalJson(value)}`)
    .toSorted()
    .join(', ');
}

/** Reports what differs in the fields that no rule reads. */
export function compareUnread(a: JsonObject, b: JsonObject, read: ReadonlySet<string>, { report }: Context): void {
  const [before, after] = [unreadFields(a, read), unreadFields(b, read)];
  if (before !== after) report('document-unexplained', { base: at(a), revision: at(b), before, after });
}
