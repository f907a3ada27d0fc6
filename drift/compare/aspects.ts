import { canonicalJson, type Json } from 'openapi-document';
import type { FindingKind } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Said } from './edition.ts';

interface Aspect {
  readonly kind: FindingKind;
  readonly sides: readonly [string, string];
}

/** The differences of one member that both sides have. */
export function aspectsOf(was: Said, is: Said, isSameLanguage: boolean): Aspect[] {
  const found: Aspect[] = [...typeAspects(was, is)];
  const add = (kind: FindingKind, one: string, other: string) => found.push({ kind, sides: [one, other] });
  if (differ(was.mandatory, is.mandatory))
    add('mandatory changed', shownReading(was.mandatory), shownReading(is.mandatory));
  if (valuesDiffer(was, is)) add('values changed', shownReading(was.values), shownReading(is.values));
  if (differ(was.default, is.default) && !namesValue(was, is.default))
    add('default changed', shownReading(was.default), shownReading(is.default));
  for (const limit of ['minimum', 'maximum'] as const)
    if (differ(was[limit], is[limit]) && !namesValue(was, is[limit]))
      add('limits changed', `${limit} ${shownReading(was[limit])}`, `${limit} ${shownReading(is[limit])}`);
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
function namesValue({ described }: Said, value: Reading<string | number>): boolean {
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
    return other !== null && !(one === null && other.every((value) => namesValue(was, value)));
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
  return isChanged ? [was.text ?? shownReading(was.samples), is.text ?? shownReading(is.samples)] : undefined;
}

/** Whether a value that both sides list means something else now. */
function meaningsDiffer({ meanings: was }: Said, { meanings: is }: Said): boolean {
  return Object.entries(was ?? {}).some(([value, meaning]) => is?.[value] !== undefined && is[value] !== meaning);
}

function shownReading(value: Reading<string | number | boolean | readonly string[]>): string {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return [value]
    .flat()
    .map((one) => (one === '' ? '""' : String(one)))
    .join(', ');
}
