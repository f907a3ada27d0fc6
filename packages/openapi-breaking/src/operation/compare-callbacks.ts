/** Callbacks of two operations, matched by name or by their expressions. */
import { isObject, type JsonObject } from 'openapi-document';
import { at, type Context } from './context.ts';

interface CallbackComparison {
  /** Enclosing callbacks, so that a recursive one is compared once. */
  readonly trail: ReadonlySet<string>;
  /** Compares the path items of a callback that both documents have. */
  comparePathItems(before: JsonObject, after: JsonObject, trail: ReadonlySet<string>): void;
}

/** Compares which callbacks two operations have. */
export function compareCallbacks(
  a: JsonObject,
  b: JsonObject,
  context: Context,
  { trail, comparePathItems }: CallbackComparison,
): void {
  const { base, revision, isReversed, report } = context;
  const [was, is] = [a, b].map(({ callbacks }) => (isObject(callbacks) ? callbacks : {})) as [JsonObject, JsonObject];
  const renamed = new Set<string>();
  for (const name of Object.keys(was)) {
    const one = base.follow(was[name]);
    const nameNow =
      name in is ? name : Object.keys(is).find((fresh) => !(fresh in was) && isSentTo(one, revision.follow(is[fresh])));
    if (nameNow === undefined) {
      report('callback-removed', { base: at(was, name), before: name });
      continue;
    }
    renamed.add(nameNow);
    const other = revision.follow(is[nameNow]);
    const step = `${base.pointer(one)} ${revision.pointer(other)} ${isReversed}`;
    if (!trail.has(step)) comparePathItems(one, other, new Set([...trail, step]));
  }
  for (const name of Object.keys(is))
    if (!(name in was) && !renamed.has(name)) report('callback-added', { revision: at(is, name), after: name });
}

/** Whether two callbacks have the same expressions: their names are never sent. */
function isSentTo(one: JsonObject, other: JsonObject): boolean {
  const expressions = (callback: JsonObject) =>
    Object.keys(callback)
      .filter((key) => !key.startsWith('x-'))
      .toSorted()
      .join('\n');
  return expressions(one) === expressions(other);
}
