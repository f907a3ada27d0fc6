/** Annotations of schemas: `default`, `deprecated`, known values and XML names. */
import { canonicalJson, isObject, type Json } from 'openapi-document';
import { conjuncts, type DocumentIndex } from '../document/document-index.ts';
import type { SchemaDirection } from '../rules/registry.ts';
import type { Branch, Schema } from './branch.ts';
import type { ReportSchema } from './reporter.ts';
import type { NodePair } from './schema-pair.ts';

/** Compares the known values of an open set. */
export function compareKnownValues(a: Branch, b: Branch, report: ReportSchema, nodes: NodePair): void {
  const known = ({ parts }: Branch) =>
    parts.flatMap((part) =>
      Array.isArray(part['x-extensible-enum']) ? part['x-extensible-enum'].map(canonicalJson) : [],
    );
  const [was, is] = [known(a), known(b)];
  const gone = was.filter((value) => !is.includes(value) && !b.values?.includes(value));
  const fresh = is.filter((value) => !was.includes(value) && !a.values?.includes(value));
  const keys = ['x-extensible-enum'];
  if (fresh.length > 0) report('known-value-added', { after: fresh.join(', '), keys, nodes });
  if (gone.length > 0) report('known-value-removed', { before: gone.join(', '), keys, nodes });
}

/** Compares `default` and `deprecated`. */
export function compareAnnotations(
  before: readonly Schema[],
  after: readonly Schema[],
  direction: SchemaDirection,
  report: ReportSchema,
): void {
  const read = (schemas: readonly Schema[], key: string): Json | undefined =>
    schemas
      .filter(isObject)
      .map((schema) => schema[key])
      .find((value) => value !== undefined);
  const [was, is] = [read(before, 'default'), read(after, 'default')].map((value) =>
    value === undefined ? '' : canonicalJson(value),
  );
  if (direction === 'request' && was !== is)
    report('default-changed', { before: was ?? '', after: is ?? '', keys: ['default'] });
  if (read(before, 'deprecated') !== true && read(after, 'deprecated') === true)
    report('deprecated-added', { keys: ['deprecated'] });
}

/** Compares names and namespaces of XML elements and attributes; a prefix has no meaning of its own. */
export function compareXml(
  [base, before]: readonly [DocumentIndex, readonly Schema[]],
  [revision, after]: readonly [DocumentIndex, readonly Schema[]],
  report: ReportSchema,
): void {
  const [was, is] = [xmlOf(base, before), xmlOf(revision, after)];
  if (was !== is) report('xml-changed', { before: was, after: is, keys: ['xml'] });
}

function xmlOf(index: DocumentIndex, schemas: readonly Schema[]): string {
  const found = conjuncts(index, schemas)
    .map(({ xml }) => xml)
    .find(isObject);
  const { name, namespace, attribute = false, wrapped = false, nodeType } = found ?? {};
  return Object.entries({ name, namespace, attribute, wrapped, nodeType })
    .flatMap(([key, value]) => (value ? [`${key}: ${String(value)}`] : []))
    .join(', ');
}
