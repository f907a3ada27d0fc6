import { isObject } from 'openapi-document';
import { compareAnnotations, compareDiscriminators, compareKnownValues, compareXml } from './annotations.ts';
import type { Described } from './described.ts';
import { compareFacets } from './facets.ts';
import { holder, itemsAt } from './fields.ts';
import { allFindings, type CompareSchemas, type Direction, type Pair, type Report } from './finding.ts';
import { meaningOf } from './meaning.ts';
import { nameOf, spotOf, spotsOf, typeNames, typesIn } from './names.ts';
import { conditionsOf, containedIn, pairContained } from './nested.ts';
import { compareObjects } from './objects.ts';
import { isMeant, overlapsOf } from './overlaps.ts';
import { Incomparable, type Schema, type View, viewsOf } from './view.ts';

interface Settings {
  /** Whether values are written as XML, so that names and attributes of elements count. */
  readonly isXml: boolean;
  /** Whether a rule stands for a break. */
  isBreaking(rule: string): boolean;
}

/** @returns a function that compares two lists of schemas that must all hold, each pair once */
export function schemaComparer(base: Described, revision: Described, { isXml, isBreaking }: Settings): CompareSchemas {
  const meanings = { base: meaningOf(base), revision: meaningOf(revision) };
  const ids = new WeakMap<object, number>();
  const pairs = new Map<string, Pair>();
  let last = 0;
  const idOf = (schema: Schema): string => {
    if (!isObject(schema)) return String(schema !== false);
    if (!ids.has(schema)) ids.set(schema, ++last);
    return String(ids.get(schema));
  };

  const comparePair: CompareSchemas = (before, after, direction) => {
    const key = `${direction} ${before.map(idOf).join()} ${after.map(idOf).join()}`;
    const known = pairs.get(key);
    if (known) return known;
    const pair: Pair = { findings: [], children: [] };
    pairs.set(key, pair);
    const spots = { base: spotOf(before), revision: spotOf(after) };
    const report: Report = (facet, change, was = '', is = '', keys = [], place = spots) =>
      void pair.findings.push({
        rule: `${direction}-${facet}-${change}`,
        direction,
        base: { node: place.base.node, keys },
        revision: { node: place.revision.node, keys },
        before: was,
        after: is,
      });
    try {
      compareUnions(viewsOf(base, before), viewsOf(revision, after), direction, report, pair);
    } catch (error) {
      if (!(error instanceof Incomparable)) throw error;
      if (before.map(meanings.base).join() !== after.map(meanings.revision).join()) report('schema', 'changed');
    }
    compareOverlaps(before, after, direction, report);
    compareAnnotations(before, after, direction, report);
    if (isXml) compareXml([base, before], [revision, after], report);
    return pair;
  };

  const compareUnions = (was: View[], is: View[], direction: Direction, report: Report, pair: Pair) => {
    const had = typesIn(was);
    const has = typesIn(is);
    const gone = had.filter((type) => !has.includes(type));
    const fresh = has.filter((type) => !had.includes(type));
    const names = [was, is].map(typeNames);
    if (gone.length > 0) report('type', 'narrowed', names[0], names[1], ['type']);
    if (fresh.length > 0) report('type', 'widened', names[0], names[1], ['type']);
    for (const type of had.filter((one) => has.includes(one))) {
      const [a, b] = [was, is].map((views) => views.filter((view) => view.type === type)) as [View[], View[]];
      const [one, other] = [a[0], b[0]];
      if (a.length === 1 && b.length === 1 && one && other) compareViews(one, other, direction, report, pair);
      else compareAlternatives(a, b, direction, report, pair);
    }
  };

  /** How two views differ, on its own, for choosing which belong together. */
  const tryViews = (a: View, b: View, direction: Direction): { pair: Pair; breaks: number } => {
    const pair: Pair = { findings: [], children: [] };
    const spots = spotsOf(a, b);
    const report: Report = (facet, change, before = '', after = '', keys = []) =>
      void pair.findings.push({
        rule: `${direction}-${facet}-${change}`,
        direction,
        before,
        after,
        base: { ...spots.base, keys },
        revision: { ...spots.revision, keys },
      });
    compareViews(a, b, direction, report, pair);
    return { pair, breaks: allFindings(pair).filter(({ rule }) => isBreaking(rule)).length };
  };

  const compareAlternatives = (was: View[], is: View[], direction: Direction, report: Report, pair: Pair) => {
    const left = new Set(is);
    const unmatched = new Set(was);
    const match = (a: View, b: View, tried = tryViews(a, b, direction)) => {
      left.delete(b);
      unmatched.delete(a);
      pair.children.push(tried.pair);
    };
    for (const a of was) {
      const b = [...left].find((one) => a.names.length > 0 && one.names.at(-1) === a.names.at(-1));
      if (
        b &&
        (tryViews(a, b, direction).breaks === 0 || ![...left].some((one) => tryViews(a, one, direction).breaks === 0))
      )
        match(a, b);
    }
    const candidates = [...unmatched].flatMap((a) =>
      [...left].map((b) => ({ a, b, tried: tryViews(a, b, direction) })),
    );
    for (const { a, b, tried } of candidates.toSorted(
      (x, y) => x.tried.breaks - y.tried.breaks || allFindings(x.tried.pair).length - allFindings(y.tried.pair).length,
    )) {
      const fits = tried.breaks === 0 || was.length === is.length;
      if (unmatched.has(a) && left.has(b) && fits) match(a, b, tried);
    }
    const within = (inner: View, outer: View, side: Direction) =>
      tryViews(side === 'request' ? inner : outer, side === 'request' ? outer : inner, side).breaks === 0;
    for (const a of unmatched) {
      if (!is.some((b) => within(a, b, 'request')))
        report('alternative', 'narrowed', nameOf(a), '', [], spotsOf(a, is[0]));
    }
    for (const b of left) {
      if (!was.some((a) => within(b, a, 'response')))
        report('alternative', 'widened', '', nameOf(b), [], spotsOf(was[0], b));
    }
  };

  /** What fits several members of a `oneOf` is refused, so there a wider member takes values away. */
  const compareOverlaps = (
    before: readonly Schema[],
    after: readonly Schema[],
    direction: Direction,
    report: Report,
  ) => {
    const [was, is] = [overlapsOf(base, before), overlapsOf(revision, after)];
    if (direction === 'request') {
      const fresh = is.views.filter((b) => !was.views.some((a) => tryViews(a, b, 'response').breaks === 0));
      if (fresh.length > 0)
        report('overlap', isMeant(was, is, fresh) ? 'added' : 'widened', '', fresh.map(nameOf).join(', '), ['oneOf']);
    } else {
      const gone = was.views.filter((a) => !is.views.some((b) => tryViews(a, b, 'request').breaks === 0));
      if (gone.length > 0)
        report('overlap', isMeant(is, was, gone) ? 'removed' : 'narrowed', gone.map(nameOf).join(', '), '', ['oneOf']);
    }
  };

  const compareViews = (a: View, b: View, direction: Direction, report: Report, pair: Pair) => {
    const spots = spotsOf(a, b);
    for (const { facet, change, keyword, before, after } of compareFacets(a, b, meanings)) {
      const place = { base: holder(a, keyword) ?? spots.base, revision: holder(b, keyword) ?? spots.revision };
      report(facet, change, before, after, [keyword], place);
    }
    const [conditions, conditionsNow] = [conditionsOf(a, meanings.base), conditionsOf(b, meanings.revision)];
    for (const [condition, schemas] of conditions) {
      const now = conditionsNow.get(condition);
      if (now) pair.children.push(comparePair(schemas, now, direction));
    }
    compareKnownValues(a, b, report, spots);
    compareDiscriminators(a, b, report, spots);
    if (a.type === 'array') compareArrays(a, b, direction, pair);
    if (a.type === 'object') compareObjects(a, b, { base, revision, direction, report, pair, spots, comparePair });
  };

  const compareArrays = (a: View, b: View, direction: Direction, pair: Pair) => {
    const length = Math.max(
      ...[a, b].flatMap((view) =>
        view.parts.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)),
      ),
    );
    for (let index = 0; index <= length; index++)
      pair.children.push(comparePair(itemsAt(a, index), itemsAt(b, index), direction));
    for (const [was, is] of pairContained(containedIn(a, meanings.base), containedIn(b, meanings.revision))) {
      if (was && is && was.most === Infinity) pair.children.push(comparePair([was.schema], [is.schema], direction));
    }
  };

  return comparePair;
}
