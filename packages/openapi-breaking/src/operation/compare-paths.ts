import { compareText, isObject, type Json, type JsonObject, methods } from 'openapi-document';
import { callbackRule, type RuleId } from '../rules/table.ts';
import { compareBodies } from './compare-bodies.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareFlows, compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { at, compareUnread, type Context, directionIn, type Shared } from './context.ts';
import { operationsOf, pathItems, pathTemplate, type ResolvedOperation } from './resolved-operation.ts';

/** Compares the paths, webhooks and security schemes of two documents. */
export function comparePaths(shared: Shared): void {
  const { document: before } = shared.base;
  const { document: after } = shared.revision;
  compareItems({ shared, was: before.paths, is: after.paths, kind: 'path', isReversed: false, trail: new Set() });
  compareItems({
    shared,
    was: before.webhooks,
    is: after.webhooks,
    kind: 'webhook',
    isReversed: true,
    trail: new Set(),
  });
  const context = contextOf(shared, undefined, false);
  compareFlows(context);
  compareUnread(before, after, rootFields, context);
}

/** Fields that are read, or that say nothing by themselves: `$self` is where references start from. */
const rootFields = new Set(['openapi', 'info', '$self', 'servers', 'paths', 'webhooks', 'components', 'security']);
const itemFields = new Set([...methods, 'additionalOperations', 'parameters', 'servers', '$ref']);

function contextOf(shared: Shared, operation: string | undefined, isReversed: boolean): Context {
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

interface Items {
  readonly shared: Shared;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
  readonly kind: 'path' | 'webhook' | 'callback';
  readonly isReversed: boolean;
  /** The operation that a callback belongs to. */
  readonly owner?: string;
  /** Callbacks on the way: one that leads back to itself was compared. */
  readonly trail: ReadonlySet<string>;
}

interface Item {
  readonly path: string;
  readonly item: JsonObject;
  /** Other spellings of the path, with methods of their own. */
  readonly twins: readonly { readonly path: string; readonly item: JsonObject }[];
}

function compareItems(items: Items): void {
  const { shared, was, is, kind, isReversed, owner } = items;
  const [before, after] = [itemsOf(shared.base, was, kind), itemsOf(shared.revision, is, kind)];
  const key = kind === 'path' ? pathTemplate : (path: string) => path;
  const left = new Map(after.map((one) => [one.path, one]));
  for (const one of before) {
    const now =
      left.get(one.path) ??
      [...left.values()].find(({ path }) => key(path) === key(one.path) && !isListed(before, path));
    if (now) {
      left.delete(now.path);
      compareOperations(items, one, now);
      continue;
    }
    const operations = [...operationsIn(shared.base, one).values()].map(({ resolved }) => resolved);
    const isOver = operations.length > 0 && operations.every((operation) => isPast(operation, shared.today));
    const rule: RuleId = isOver ? `${kind}-removed-after-sunset` : `${kind}-removed`;
    const other = kind === 'callback' && before.length === 1 && after.length === 1 ? after[0] : undefined;
    for (const id of operations.length > 0 ? operations.map((operation) => owner ?? operation.id) : [owner]) {
      const { report } = contextOf(shared, id, isReversed);
      const place = at(was as JsonObject, one.path);
      if (other)
        report('callback-expression-changed', {
          base: place,
          revision: at(is as JsonObject, other.path),
          before: one.path,
          after: other.path,
        });
      else report(rule, { base: place, before: one.path });
    }
    if (other) {
      left.delete(other.path);
      compareOperations(items, one, other);
    }
  }
  const { report } = contextOf(shared, owner, isReversed);
  for (const { path } of left.values()) report(`${kind}-added`, { revision: at(is as JsonObject, path), after: path });
}

/** Path items; spellings of one path whose methods do not collide are one item. */
function itemsOf(index: Shared['base'], paths: Json | undefined, kind: Items['kind']): Item[] {
  const found: Item[] = [];
  const byTemplate = new Map<string, number>();
  for (const [path, item] of pathItems(index, paths)) {
    const fresh = { path, item, twins: [] };
    const template = kind === 'path' ? pathTemplate(path) : path;
    const at = byTemplate.get(template) ?? found.length;
    const first = found[at];
    if (first && !collide(index, first, fresh)) found[at] = { ...first, twins: [...first.twins, { path, item }] };
    else found.push(fresh);
    byTemplate.set(template, at);
  }
  return found;
}

/** Whether two path items have an operation of one method. */
function collide(index: Shared['base'], one: Item, other: Item): boolean {
  const methods = operationsIn(index, one);
  return [...operationsIn(index, other).keys()].some((method) => methods.has(method));
}

interface Placed {
  readonly resolved: ResolvedOperation;
  readonly item: JsonObject;
}

function operationsIn(index: Shared['base'], { path, item, twins }: Item): Map<string, Placed> {
  return new Map(
    [{ path, item }, ...twins].flatMap((one) =>
      [...operationsOf(index, one.path, one.item)].map(([method, resolved]): [string, Placed] => [
        method,
        { resolved, item: one.item },
      ]),
    ),
  );
}

function isListed(items: readonly Item[], path: string): boolean {
  return items.some((one) => one.path === path);
}

function compareOperations(items: Items, was: Item, is: Item): void {
  const { shared, isReversed, owner } = items;
  const [operations, operationsNow] = [operationsIn(shared.base, was), operationsIn(shared.revision, is)];
  for (const [method, { resolved, item }] of operations) {
    const now = operationsNow.get(method);
    const context = contextOf(shared, owner ?? resolved.id, isReversed);
    if (now) compareOperation(resolved, now.resolved, context, items);
    else
      context.report(isPast(resolved, shared.today) ? 'operation-removed-after-sunset' : 'operation-removed', {
        base: at(item, method),
        before: `${method.toUpperCase()} ${resolved.path}`,
      });
  }
  compareUnread(was.item, is.item, itemFields, contextOf(shared, owner, isReversed));
  for (const [method, { resolved, item }] of operationsNow) {
    if (operations.has(method)) continue;
    contextOf(shared, owner ?? resolved.id, isReversed).report('operation-added', {
      revision: at(item, method),
      after: `${method.toUpperCase()} ${resolved.path}`,
    });
  }
}

/** Whether the day has come for which the end of a deprecated operation was announced. */
function isPast({ operation }: ResolvedOperation, today: string): boolean {
  const sunset = Date.parse(String(operation['x-sunset']));
  return operation.deprecated === true && sunset <= Date.parse(today);
}

const readFields = new Set(
  `
  operationId deprecated x-sunset parameters requestBody responses security servers callbacks tags
`
    .trim()
    .split(/\s+/),
);

function compareOperation(was: ResolvedOperation, is: ResolvedOperation, context: Context, items: Items): void {
  const { report, isReversed, identities } = context;
  const [a, b] = [was.operation, is.operation];
  compareSecurity(was, is, context);
  if (!isReversed) compareServers(was, is, context);
  const isSame = () => identities.areEqual || (identities.same(a, b) && sameParameters(was, is, context));
  if (was.path === is.path && isSame()) return;
  if (a.operationId !== b.operationId)
    report('operation-id-changed', {
      base: at(a, 'operationId'),
      revision: at(b, 'operationId'),
      before: String(a.operationId ?? ''),
      after: String(b.operationId ?? ''),
    });
  compareDeprecation(a, b, context);
  compareParameters(was, is, context);
  compareBodies(was, is, context);
  compareResponses(was, is, context);
  compareCallbacks(a, b, context, { ...items, owner: items.owner ?? was.id });
  compareUnread(a, b, readFields, context);
}

function sameParameters(was: ResolvedOperation, is: ResolvedOperation, { identities }: Context): boolean {
  return (
    was.parameters.length === is.parameters.length &&
    was.parameters.every(({ node }, index) => identities.same(node, is.parameters[index]?.node))
  );
}

function compareDeprecation(a: JsonObject, b: JsonObject, { report }: Context): void {
  if (a.deprecated !== true && b.deprecated === true)
    report(b['x-sunset'] === undefined ? 'operation-deprecated-without-sunset' : 'operation-deprecated', {
      base: at(a),
      revision: at(b, 'deprecated'),
    });
  const [sunset = '', sunsetNow = ''] = [a, b].map((operation) => String(operation['x-sunset'] ?? ''));
  if (!sunset || sunset === sunsetNow) return;
  const moved = compareText(sunsetNow, sunset) < 0 ? 'sunset-earlier' : 'sunset-later';
  report(sunsetNow ? moved : 'sunset-removed', {
    base: at(a, 'x-sunset'),
    revision: at(b, 'x-sunset'),
    before: sunset,
    after: sunsetNow,
  });
}

function compareCallbacks(a: JsonObject, b: JsonObject, context: Context, items: Items): void {
  const { base, revision, report } = context;
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
    const step = `${base.pointer(one)} ${revision.pointer(other)} ${items.isReversed}`;
    if (items.trail.has(step)) continue;
    const trail = new Set([...items.trail, step]);
    compareItems({ ...items, was: one, is: other, kind: 'callback', isReversed: !items.isReversed, trail });
  }
  for (const name of Object.keys(is))
    if (!(name in was) && !renamed.has(name)) report('callback-added', { revision: at(is, name), after: name });
}

/** Whether two callbacks go to the same addresses: their names are on no wire. */
function isSentTo(one: JsonObject, other: JsonObject): boolean {
  const expressions = (callback: JsonObject) =>
    Object.keys(callback)
      .filter((key) => !key.startsWith('x-'))
      .toSorted()
      .join('\n');
  return expressions(one) === expressions(other);
}
