import type { Described } from './described.ts';
import { declared, flagged, isClosed, patternsOf, propertySpot, requiredOf, schemasFor, schemasOf } from './fields.ts';
import type { CompareSchemas, Direction, Pair, Report, Spots } from './finding.ts';
import type { View } from './view.ts';

/** What comparing two objects needs, and where it puts what it finds. */
interface Scene {
  readonly base: Described;
  readonly revision: Described;
  readonly direction: Direction;
  readonly report: Report;
  readonly pair: Pair;
  readonly spots: Spots;
  readonly comparePair: CompareSchemas;
}

/** Compares what two objects may have, must have and must not have. */
export function compareObjects(
  a: View,
  b: View,
  { base, revision, direction, report, pair, spots, comparePair }: Scene,
): void {
  const [requiredBefore, requiredAfter] = [requiredOf(a), requiredOf(b)];
  const ignored = direction === 'request' ? 'readOnly' : 'writeOnly';
  const names = [...new Set([...declared(a), ...declared(b), ...requiredBefore, ...requiredAfter])];
  for (const name of names) {
    const [was, is] = [schemasFor(a, name), schemasFor(b, name)];
    const [had, has] = [declared(a).has(name), declared(b).has(name)];
    const place = { base: propertySpot(a, name) ?? spots.base, revision: propertySpot(b, name) ?? spots.revision };
    const keys = ['properties', name];
    const [hiddenBefore, hiddenAfter] = [flagged(base, was, ignored), flagged(revision, is, ignored)];
    if ((hiddenBefore && (hiddenAfter || !has)) || (hiddenAfter && !had)) continue;
    const needed = requiredAfter.has(name) && !hiddenAfter;
    const neededBefore = requiredBefore.has(name) && !hiddenBefore;
    if (needed && !neededBefore) report('required', 'narrowed', name, name, ['required'], spots);
    if (neededBefore && !needed && !hiddenAfter) report('required', 'widened', name, name, ['required'], spots);
    if (hiddenAfter && had)
      report(direction === 'request' ? 'read-only' : 'write-only', 'narrowed', name, name, keys, place);
    else if (hiddenBefore && has)
      report(direction === 'request' ? 'read-only' : 'write-only', 'widened', name, name, keys, place);
    else if (had && !has && isClosed(is)) report('property', 'forbidden', name, '', keys, place);
    else if (had && !has && is.length === 0) report('property', 'removed', name, '', keys, place);
    else if (!had && has && isClosed(was))
      report('property', direction === 'response' ? 'new-in-closed' : 'added', '', name, keys, place);
    else if (!had && has && was.length === 0) report('property', 'added', '', name, keys, place);
    else pair.children.push(comparePair(was, is, direction));
  }
  const [others, othersNow] = [schemasFor(a, undefined), schemasFor(b, undefined)];
  if (isClosed(others) !== isClosed(othersNow))
    report('closed', isClosed(othersNow) ? 'narrowed' : 'widened', '', '', ['additionalProperties'], spots);
  else pair.children.push(comparePair(others, othersNow, direction));
  const patterns = [...new Set([...patternsOf(a), ...patternsOf(b)])];
  for (const pattern of patterns)
    pair.children.push(comparePair(schemasOf(a, pattern), schemasOf(b, pattern), direction));
  const [named, namedNow] = [a, b].map((view) =>
    view.parts.flatMap(({ propertyNames }) => (propertyNames === undefined ? [] : [propertyNames])),
  );
  if (named && namedNow && named.length + namedNow.length > 0) {
    pair.children.push(comparePair([{ type: 'string' }, ...named], [{ type: 'string' }, ...namedNow], direction));
  }
}
