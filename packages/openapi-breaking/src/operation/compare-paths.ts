/** Path items of `paths`, `webhooks` and callbacks, and which operations they have. */
import { type Json, type JsonObject, methods } from 'openapi-document';
import type { RuleId } from '../rules/registry.ts';
import { compareCallbacks } from './compare-callbacks.ts';
import { isPast } from './compare-deprecation.ts';
import { compareOperation } from './compare-operation.ts';
import { compareFlows } from './compare-security.ts';
import { at, compareUnread, type Context, contextOf, type Shared } from './context.ts';
import { type ItemKind, operationsIn, type PathItem, pathItems, pathTemplate } from './path-items.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

/** Compares the paths, webhooks and security schemes of two documents. */
export function comparePaths(shared: Shared): void {
  const { document: before } = shared.base;
  const { document: after } = shared.revision;
  const whole = { shared, trail: new Set<string>() };
  comparePathItems({ ...whole, was: before.paths, is: after.paths, kind: 'path', isReversed: false });
  comparePathItems({ ...whole, was: before.webhooks, is: after.webhooks, kind: 'webhook', isReversed: true });
  const context = contextOf(shared, undefined, false);
  compareFlows(context);
  const areUsual = [before, after].every(hasUsualDialect);
  const read = areUsual ? new Set([...rootFields, 'jsonSchemaDialect']) : rootFields;
  compareUnread(before, after, read, context);
}

/** Fields of the root that are compared elsewhere or have no effect of their own, such as `$self`. */
const rootFields = new Set(['openapi', 'info', '$self', 'servers', 'paths', 'webhooks', 'components', 'security']);

/** Whether schemas are in the dialect of OpenAPI itself, which is the default. @see https://spec.openapis.org/oas/ */
function hasUsualDialect({ jsonSchemaDialect: dialect }: JsonObject): boolean {
  return dialect === undefined || /^https:\/\/spec\.openapis\.org\/oas\/3\.\d\/dialect\/[\w-]+$/.test(String(dialect));
}

const itemFields = new Set([...methods, 'additionalOperations', 'parameters', 'servers', '$ref']);

/** The path items of one map of both documents. */
interface PathItemsComparison {
  readonly shared: Shared;
  readonly was: Json | undefined;
  readonly is: Json | undefined;
  readonly kind: ItemKind;
  readonly isReversed: boolean;
  /** The operation that a callback belongs to. */
  readonly owner?: string;
  /** Enclosing callbacks, so that a recursive one is compared once. */
  readonly trail: ReadonlySet<string>;
}

function comparePathItems(items: PathItemsComparison): void {
  const { shared, was, is, kind, isReversed, owner } = items;
  const [before, after] = [pathItems(shared.base, was, kind), pathItems(shared.revision, is, kind)];
  const key = kind === 'path' ? pathTemplate : (path: string) => path;
  const left = new Map(after.map((one) => [one.path, one]));
  for (const one of before) {
    const now =
      left.get(one.path) ??
      [...left.values()].find(
        ({ path }) => key(path) === key(one.path) && !before.some((other) => other.path === path),
      );
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

function compareOperations(items: PathItemsComparison, was: PathItem, is: PathItem): void {
  const { shared, isReversed, owner } = items;
  const [operations, operationsNow] = [operationsIn(shared.base, was), operationsIn(shared.revision, is)];
  for (const [method, { resolved, item }] of operations) {
    const now = operationsNow.get(method);
    const context = contextOf(shared, owner ?? resolved.id, isReversed);
    if (now)
      compareOperation(resolved, now.resolved, context, () =>
        compareCallbacksOf(resolved, now.resolved, context, items),
      );
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

function compareCallbacksOf(
  was: ResolvedOperation,
  is: ResolvedOperation,
  context: Context,
  items: PathItemsComparison,
): void {
  const { trail, isReversed, owner = was.id } = items;
  compareCallbacks(was.operation, is.operation, context, {
    trail,
    comparePathItems: (before, after, further) =>
      comparePathItems({
        ...items,
        owner,
        was: before,
        is: after,
        kind: 'callback',
        isReversed: !isReversed,
        trail: further,
      }),
  });
}
