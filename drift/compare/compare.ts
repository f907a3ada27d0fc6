import { canonicalJson, type Json, isObject } from 'openapi-document';
import type { Kind } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Edition, Said } from './edition.ts';

/** A difference at every place where it shows. */
export interface Difference {
  readonly kind: Kind;
  readonly name: string;
  readonly places: readonly string[];
  readonly was: string;
  readonly is: string;
  /** Lines of both sides; 0 where a side is no file, or has nothing. */
  readonly lineBefore: number;
  readonly line: number;
  /** Both sides of a member, where it has both. */
  readonly before?: Said;
  readonly after?: Said;
}

/**
 * Compares two editions of an operation's page, or the description with a page. Where a side is not legible, nothing is
 * found.
 */
export function compare(before: Edition, after: Edition): Difference[] {
  const members = merge([...changed(before, after), ...gone(before, after), ...added(before, after)]);
  return [
    ...addresses(before, after),
    ...moved(members, before, after),
    ...statuses(before, after),
    ...examples(before, after),
  ];
}

function changed(before: Edition, after: Edition): Difference[] {
  const isSameLanguage = before.language !== undefined && before.language === after.language;
  return [...after.members].flatMap(([place, is]) => {
    const was = before.members.get(place);
    if (was === undefined) return [];
    return aspects(was, is, isSameLanguage).map(({ kind, sides }) => ({
      kind,
      name: is.name,
      places: [place],
      was: sides[0],
      is: sides[1],
      lineBefore: was.line,
      line: is.line,
      before: was,
      after: is,
    }));
  });
}

interface Aspect {
  readonly kind: Kind;
  readonly sides: readonly [string, string];
}

/** What differs in one member that both sides have. */
function aspects(was: Said, is: Said, isSameLanguage: boolean): Aspect[] {
  const found: Aspect[] = [...typeAspects(was, is)];
  const add = (kind: Kind, one: string, other: string) => found.push({ kind, sides: [one, other] });
  if (differ(was.mandatory, is.mandatory)) add('mandatory changed', show(was.mandatory), show(is.mandatory));
  if (valuesDiffer(was, is)) add('values changed', show(was.values), show(is.values));
  if (differ(was.default, is.default) && !isSaid(was, is.default))
    add('default changed', show(was.default), show(is.default));
  for (const limit of ['minimum', 'maximum'] as const)
    if (differ(was[limit], is[limit]) && !isSaid(was, is[limit]))
      add('limits changed', `${limit} ${show(was[limit])}`, `${limit} ${show(is[limit])}`);
  const units = unitsOf(was, is);
  if (units !== undefined) add('unit changed', ...units);
  const reworded = found.length === 0 ? wordsThatDiffer(was, is, isSameLanguage) : undefined;
  if (reworded !== undefined) add('text reworded', ...reworded);
  return found;
}

function typeAspects({ type: was }: Said, { type: is }: Said): Aspect[] {
  if (!was || !is) return [];
  if (was.kind !== is.kind) return [{ kind: 'retyped', sides: [was.text, is.text] }];
  if (was.schema === undefined || is.schema === undefined || was.schema === is.schema) return [];
  return [{ kind: 'schema renamed', sides: [was.schema, is.schema] }];
}

/** Both sides are legible, and say different things. */
function differ<T>(was: Reading<T>, is: Reading<T>): boolean {
  return was !== undefined && is !== undefined && canonicalJson(was as Json) !== canonicalJson(is as Json);
}

/** Whether the description's own text names what the page states, or the page states nothing. */
function isSaid({ described }: Said, value: Reading<string | number>): boolean {
  if (described === undefined) return false;
  return value === null || value === undefined || described.includes(String(value));
}

function valuesDiffer(was: Said, is: Said): boolean {
  const [one, other] = [was.values, is.values];
  if (one === undefined || other === undefined || (one === null && other === null)) return false;
  const isSame = one !== null && other !== null && one.toSorted().join('\n') === other.toSorted().join('\n');
  if (isSame) return false;
  // A list that is not on a page contradicts nothing that the description knows from elsewhere.
  if (was.described !== undefined)
    return other !== null && !(one === null && other.every((value) => isSaid(was, value)));
  // A list that comes or goes while the sentence before it stays word for word has been lost in copying.
  return (one !== null && other !== null) || was.words !== is.words;
}

function unitsOf(was: Said, is: Said): [string, string] | undefined {
  if (!is.units) return undefined;
  const { described } = was;
  if (described !== undefined) {
    const more = is.units.filter((unit) => !described.includes(unit));
    return more.length > 0 ? ['', more.join(', ')] : undefined;
  }
  // Without a unit on one side, words were added or left out; only another unit is another fact.
  if (!was.units || was.units.length === 0 || is.units.length === 0) return undefined;
  return was.units.join() === is.units.join() ? undefined : [was.units.join(', '), is.units.join(', ')];
}

function wordsThatDiffer(was: Said, is: Said, isSameLanguage: boolean): [string, string] | undefined {
  const { described } = was;
  if (described !== undefined) {
    const missing = (is.samples ?? []).filter((sample) => !described.includes(sample));
    return missing.length > 0 ? ['', missing.join(', ')] : undefined;
  }
  const isChanged =
    differ(was.samples, is.samples) || (isSameLanguage && (differ(was.words, is.words) || meaningsDiffer(was, is)));
  return isChanged ? [was.text ?? show(was.samples), is.text ?? show(is.samples)] : undefined;
}

/** Whether a value that both sides list means something else now. */
function meaningsDiffer({ meanings: was }: Said, { meanings: is }: Said): boolean {
  return Object.entries(was ?? {}).some(([value, meaning]) => is?.[value] !== undefined && is[value] !== meaning);
}

/** Members whose table can still be read and that are not in it. */
function gone(before: Edition, after: Edition): Difference[] {
  return onlyIn(before, after).map((was) => ({
    kind: 'field gone',
    name: was.name,
    places: [was.place],
    was: describe(was),
    is: '',
    lineBefore: was.line,
    line: lineOf(after, was.at),
    before: was,
  }));
}

/** Members whose table could already be read and did not have them. */
function added(before: Edition, after: Edition): Difference[] {
  return onlyIn(after, before).map((is) => ({
    kind: 'field new',
    name: is.name,
    places: [is.place],
    was: '',
    is: describe(is) + below(after, is.place),
    lineBefore: lineOf(before, is.at),
    line: is.line,
    after: is,
  }));
}

/** The topmost members of one side that the other has not, where the other can be read. */
function onlyIn(one: Edition, other: Edition): Said[] {
  return [...one.members.values()].filter(({ place, at }) => !other.members.has(place) && other.legible.has(at));
}

/** A line near which a missing member would stand: that of its table's first row. */
function lineOf(edition: Edition, at: string): number {
  const lines = [...edition.members.values()].filter((member) => member.at === at).map(({ line }) => line);
  return lines.length > 0 ? Math.min(...lines) : 0;
}

/** The names of what a new member holds, which are not listed one by one. */
function below({ members }: Edition, place: string): string {
  const names = [...members.values()].filter(({ at }) => at === place).map(({ name }) => name);
  return names.length > 0 ? ` { ${names.join(', ')} }` : '';
}

function describe({ type, mandatory }: Said): string {
  const flag = mandatory ? ', mandatory' : '';
  return (type?.text ?? '') + flag;
}

/** A member that goes at one place and comes at another, with the same name, type and text, has moved. */
function moved(differences: readonly Difference[], before: Edition, after: Edition): Difference[] {
  const isAlone = (one: Difference, edition: Edition) =>
    [...edition.members.values()].filter(({ name }) => name === one.name).length === one.places.length;
  const isSame = (old: Difference, one: Difference) => {
    if (old.name !== one.name || old.before?.type?.kind !== one.after?.type?.kind) return false;
    const [was, is] = [old.before?.words, one.after?.words];
    if (was && is && before.language === after.language) return was === is;
    return isAlone(old, before) && isAlone(one, after);
  };
  const news = differences.filter(({ kind }) => kind === 'field new');
  const pairs = new Map<Difference, Difference>();
  for (const old of differences.filter(({ kind }) => kind === 'field gone')) {
    const [first, ...more] = news.filter((one) => isSame(old, one) && ![...pairs.values()].includes(one));
    if (first !== undefined && more.length === 0) pairs.set(old, first);
  }
  const targets = new Set(pairs.values());
  return differences.flatMap((one) => {
    const target = pairs.get(one);
    if (targets.has(one)) return [];
    if (target === undefined) return [one];
    const sides = { was: one.places.join(', '), is: target.places.join(', '), lineBefore: one.lineBefore };
    return [{ ...target, kind: 'field moved' as const, ...sides, places: [...one.places, ...target.places] }];
  });
}

/** The first address of a page is that of its URI section. */
function addresses(before: Edition, after: Edition): Difference[] {
  const [was, is] = [before.addresses[0], after.addresses[0]];
  if (was === undefined || is === undefined || (was.method === is.method && was.path === is.path)) return [];
  const sides = { was: `${was.method} ${was.path}`, is: `${is.method} ${is.path}` };
  return [{ kind: 'address changed', name: is.path, places: [], ...sides, lineBefore: was.line, line: is.line }];
}

function statuses(before: Edition, after: Edition): Difference[] {
  const [was, is] = [before.statuses, after.statuses];
  if (!was || !is) return [];
  const found = [...is].filter(([status]) => !was.has(status));
  const lost = before.file === undefined ? [] : [...was].filter(([status]) => !is.has(status));
  return [
    ...found.map(([status, line]): Difference => difference('status new', status, ['', status], [0, line])),
    ...lost.map(([status, line]): Difference => difference('status gone', status, [status, ''], [line, firstLine(is)])),
  ];
}

function difference(kind: Kind, name: string, sides: [string, string], lines: [number, number]): Difference {
  return { kind, name, places: [], was: sides[0], is: sides[1], lineBefore: lines[0], line: lines[1] };
}

function firstLine(lines: ReadonlyMap<string, number>): number {
  return [...lines.values()][0] ?? 0;
}

/** A body that no body of the other side equals. */
function examples(before: Edition, after: Edition): Difference[] {
  return [...after.examples].flatMap(([of, bodies]) => {
    const known = before.examples.get(of) ?? [];
    if (known.length === 0) return [];
    return bodies.flatMap(({ body, line }) => {
      const all = known.map((one) => changesOf(one.body, body, of));
      const [least = []] = all.toSorted((a, b) => a.length - b.length);
      return least.length === 0
        ? []
        : [difference('example changed', of, ['', least.slice(0, 20).join('; ')], [known[0]?.line ?? 0, line])];
    });
  });
}

/** What changes from one body to another, a line for each. */
function changesOf(was: Json | undefined, is: Json | undefined, at: string): string[] {
  if (isObject(was) && isObject(is)) {
    const keys = [...new Set([...Object.keys(was), ...Object.keys(is)])];
    return keys.flatMap((key) => changesOf(was[key], is[key], `${at}.${key}`));
  }
  if (Array.isArray(was) && Array.isArray(is)) {
    const length = Math.max(was.length, is.length);
    return Array.from({ length }, (_, index) => changesOf(was[index], is[index], `${at}[${index}]`)).flat();
  }
  const [one, other] = [was, is].map((side) => (side === undefined ? '' : canonicalJson(side)));
  return one === other ? [] : [`${at}: ${one || '–'} → ${other || '–'}`];
}

/** A table that stands at several places shows the same difference at each of them: it is one. */
function merge(differences: readonly Difference[]): Difference[] {
  const found = new Map<string, Difference>();
  for (const one of differences) {
    const key = [one.kind, one.name, one.line, one.lineBefore, one.was, one.is].join('\n');
    const earlier = found.get(key);
    found.set(key, earlier === undefined ? one : { ...earlier, places: [...earlier.places, ...one.places] });
  }
  return [...found.values()];
}

function show(value: Reading<string | number | boolean | readonly string[]>): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return [value]
    .flat()
    .map((one) => (one === '' ? '""' : String(one)))
    .join(', ');
}
