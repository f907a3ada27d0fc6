import { compareText, isObject, type Json, type JsonObject } from 'openapi-document';
import { canonical } from './canonical.ts';
import { conjuncts, type Described } from './described.ts';
import type { Direction, Report, Spots } from './finding.ts';
import type { Schema, View } from './view.ts';

export function compareKnownValues(a: View, b: View, report: Report, spots: Spots): void {
  const known = (view: View) =>
    view.parts.flatMap((part) =>
      Array.isArray(part['x-extensible-enum']) ? part['x-extensible-enum'].map(canonical) : [],
    );
  const [was, is] = [known(a), known(b)];
  const gone = was.filter((value) => !is.includes(value) && !b.values?.includes(value));
  const fresh = is.filter((value) => !was.includes(value) && !a.values?.includes(value));
  if (fresh.length > 0) report('known-value', 'added', '', fresh.join(', '), ['x-extensible-enum'], spots);
  if (gone.length > 0) report('known-value', 'removed', gone.join(', '), '', ['x-extensible-enum'], spots);
}

export function compareDiscriminators(a: View, b: View, report: Report, spots: Spots): void {
  const [was, is] = [a, b].map(({ parts }) =>
    parts
      .flatMap(({ discriminator }) => (isObject(discriminator) ? [String(discriminator.propertyName)] : []))
      .toSorted(compareText)
      .join(),
  );
  if (was !== is && was && is) report('discriminator', 'changed', was, is, ['discriminator'], spots);
  const [tagged, taggedNow] = [tagsOf(a), tagsOf(b)];
  if (tagged.length === 0 || taggedNow.length === 0) return;
  const gone = tagged.filter((tag) => !taggedNow.includes(tag));
  const fresh = taggedNow.filter((tag) => !tagged.includes(tag));
  if (gone.length > 0) report('discriminator', 'narrowed', gone.join(', '), '', ['discriminator'], spots);
  if (fresh.length > 0) report('discriminator', 'widened', '', fresh.join(', '), ['discriminator'], spots);
}

/** Values that pick a member: those of the mapping, and the names of members that it leaves out. */
function tagsOf({ parts }: View): string[] {
  return parts.flatMap(({ discriminator, oneOf, anyOf }) => {
    if (!isObject(discriminator)) return [];
    const mapping = Object.entries(isObject(discriminator.mapping) ? discriminator.mapping : {});
    const nameOf = (reference: Json) => String(reference).split('/').at(-1) ?? '';
    const members = [oneOf, anyOf].flatMap((group) =>
      Array.isArray(group)
        ? group.flatMap((one) => (isObject(one) && typeof one.$ref === 'string' ? [nameOf(one.$ref)] : []))
        : [],
    );
    const mapped = mapping.map(([, reference]) => nameOf(reference));
    return [...mapping.map(([tag]) => tag), ...members.filter((name) => !mapped.includes(name))];
  });
}

export function compareAnnotations(
  before: readonly Schema[],
  after: readonly Schema[],
  direction: Direction,
  report: Report,
): void {
  const read = (schemas: readonly Schema[], key: string) =>
    schemas
      .filter(isObject)
      .map((schema: JsonObject) => schema[key])
      .find((value) => value !== undefined);
  const [was, is] = [read(before, 'default'), read(after, 'default')];
  if (direction === 'request' && canonical(was) !== canonical(is))
    report('default', 'changed', was === undefined ? '' : canonical(was), is === undefined ? '' : canonical(is), [
      'default',
    ]);
  if (read(before, 'deprecated') !== true && read(after, 'deprecated') === true)
    report('deprecated', 'added', '', '', ['deprecated']);
}

type Written = readonly [described: Described, schemas: readonly Schema[]];

/** Compares what elements and attributes are called; a prefix names nothing by itself. */
export function compareXml(before: Written, after: Written, report: Report): void {
  const [was, is] = [before, after].map(([described, schemas]) => {
    const {
      name,
      namespace,
      attribute = false,
      wrapped = false,
      nodeType,
    } = conjuncts(described, schemas)
      .map(({ xml }) => xml)
      .find(isObject) ?? {};
    return Object.entries({ name, namespace, attribute, wrapped, nodeType })
      .flatMap(([key, value]) => (value ? [`${key}: ${String(value)}`] : []))
      .join(', ');
  }) as [string, string];
  if (was !== is) report('xml', 'changed', was, is, ['xml']);
}
