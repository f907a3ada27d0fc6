/** The state and functions that all comparisons below an operation share. */
import { canonicalJson, isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import type { Identities } from '../document/identity.ts';
import { isDocumentation } from '../document/node-kinds.ts';
import { callbackRule, type RuleId, type SchemaDirection } from '../rules/registry.ts';
import type { Type } from '../schema/branch.ts';
import { hasOnlyTypes } from '../schema/expand-schema.ts';
import type { CompareSchemas, Difference, NodeReference, SchemaPair } from '../schema/schema-pair.ts';

/** Collects the differences of an operation, or of the document. */
export interface Recorder {
  add(operation: string | undefined, difference: Difference): void;
  addPair(operation: string | undefined, pair: SchemaPair): void;
}

/** Comparisons of schemas for JSON, and for XML, where names of elements and attributes matter. */
export type Comparers = Readonly<Record<'json' | 'xml', CompareSchemas>>;

/** The state that all comparisons of two documents share. */
export interface Shared {
  readonly base: DocumentIndex;
  readonly revision: DocumentIndex;
  readonly identities: Identities;
  readonly comparers: Comparers;
  readonly recorder: Recorder;
  /** Such as `2026-11-21`: a sunset date before it is past. */
  readonly today: string;
}

/** Details of a report besides its rule. */
export interface Facts {
  readonly base?: NodeReference | undefined;
  readonly revision?: NodeReference | undefined;
  readonly before?: string;
  readonly after?: string;
}

/** Reports a difference found by a rule. */
export type Report = (rule: RuleId, facts?: Facts) => void;

/** The state of comparing two operations. */
export interface Context extends Shared {
  /** Whether the service sends the requests, as in callbacks and webhooks. */
  readonly isReversed: boolean;
  readonly report: Report;
  schemas(before: Json | undefined, after: Json | undefined, direction: SchemaDirection, mediaType?: string): void;
}

/** @param keys - path from the node to the field; keys that do not exist are dropped */
export function at(node: object | undefined, ...keys: string[]): NodeReference {
  return { node, keys };
}

/** The direction from the point of view of the client. */
export function directionIn(direction: SchemaDirection, isReversed: boolean): SchemaDirection {
  if (!isReversed) return direction;
  return direction === 'request' ? 'response' : 'request';
}

/** @param operation - the operation of the findings; `undefined` for the document */
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

/** The schema of a parameter, header or media type, also below `content`. */
export function schemaOf({ schema, content }: JsonObject): Json | undefined {
  if (schema !== undefined) return schema;
  const [media] = Object.values(isObject(content) ? content : {});
  return isObject(media) ? media.schema : undefined;
}

const scalars: readonly Type[] = ['null', 'boolean', 'number', 'string'];

/** The serialization of a value. */
export interface Writing {
  readonly style: string;
  readonly explode: boolean;
  readonly schema: Json | undefined;
}

/**
 * The serialization before and after, without options that have no effect on the values that both schemas allow.
 */
export function writingsOf({ base, revision }: Shared, was: Writing, is: Writing): [before: string, after: string] {
  const hasOnly = (allowed: readonly Type[]) =>
    hasOnlyTypes(base, was.schema, allowed) || hasOnlyTypes(revision, is.schema, allowed);
  const isPlain = hasOnly(scalars);
  const show = ({ style, explode }: Writing) => {
    const isSimpleList = style === 'simple' && hasOnly([...scalars, 'array']); // RFC 6570, 3.2.1
    // `explode` has no effect on deepObject.
    return isPlain || isSimpleList || style === 'deepObject' ? style : `${style}${explode ? ', exploded' : ''}`;
  };
  return [show(was), show(is)];
}

/** Fields that no rule reads, as text, so that every difference is reported. */
function unreadFields(node: JsonObject, read: ReadonlySet<string>): string {
  const left = Object.entries(node).filter(([key]) => !read.has(key) && !isDocumentation(key));
  return left
    .map(([key, value]) => `${key}: ${canonicalJson(value)}`)
    .toSorted()
    .join(', ');
}

/** Reports differences in the fields that no rule reads. */
export function compareUnread(a: JsonObject, b: JsonObject, read: ReadonlySet<string>, { report }: Context): void {
  const [before, after] = [unreadFields(a, read), unreadFields(b, read)];
  if (before !== after) report('document-unexplained', { base: at(a), revision: at(b), before, after });
}
