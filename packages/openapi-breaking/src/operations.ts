import { compareText, isObject, type Json, type JsonObject } from 'openapi-document';
import { compareBodies, compareResponses } from './bodies.ts';
import { callbackVerdicts } from './callbacks-table.ts';
import { type Context, type Difference, type Recorder, sameWriting, schemaOf, spot } from './context.ts';
import type { Described } from './described.ts';
import { type Effective, operationsOf, pathItems, template } from './effective.ts';
import type { CompareSchemas, Direction, Spot } from './finding.ts';

const nowhere: Spot = { node: undefined, keys: [] };

/** How schemas are compared: as JSON, or as XML, where more of them is on the wire. */
export type Comparers = Readonly<Record<'json' | 'xml', CompareSchemas>>;

/** Compares the paths and webhooks of two documents. */
export function comparePaths(before: Described, after: Described, comparers: Comparers, recorder: Recorder): void {
  const contextOf = (operation: string | undefined, turned: boolean): Context => ({
    before,
    after,
    turned,
    report: (rule, base = nowhere, revision = nowhere, was = '', is = '') =>
      recorder.add(operation, { ...ruleIn(rule, turned), base, revision, before: was, after: is }),
    schemas: (base, revision, direction, mediaType = '') =>
      recorder.addPair(
        operation,
        comparers[/[/+]xml\b/i.test(mediaType) ? 'xml' : 'json'](base, revision, turn(direction, turned)),
      ),
  });
  compareItems(before.document.paths, after.document.paths, 'path', contextOf, before, after, false);
  compareItems(before.document.webhooks, after.document.webhooks, 'webhook', contextOf, before, after, true);
}

function turn(direction: Direction, turned: boolean): Direction {
  return turned ? (direction === 'request' ? 'response' : 'request') : direction;
}

function ruleIn(rule: string, turned: boolean): Pick<Difference, 'rule' | 'direction'> {
  const direction = /^(request|parameter|security|server)/.test(rule)
    ? 'request'
    : rule.startsWith('response')
      ? 'response'
      : 'both';
  if (!turned || direction === 'both') return { rule, direction };
  return { rule: rule in callbackVerdicts ? `callback-${rule}` : rule, direction: turn(direction, turned) };
}

type ContextOf = (operation: string | undefined, turned: boolean) => Context;

function compareItems(
  was: Json | undefined,
  is: Json | undefined,
  kind: 'path' | 'webhook' | 'callback',
  contextOf: ContextOf,
  before: Described,
  after: Described,
  turned: boolean,
): void {
  const whole = contextOf(undefined, turned);
  const current = new Map(pathItems(after, is).map(([path, item]) => [template(path), { path, item }]));
  const seen = new Set<string>();
  for (const [path, item] of pathItems(before, was)) {
    seen.add(template(path));
    const now = current.get(template(path));
    const operations = operationsOf(before, path, item);
    const operationsNow: ReadonlyMap<string, Effective> = now ? operationsOf(after, now.path, now.item) : new Map();
    if (!now) {
      const ids = [...operations.values()].map(({ id }) => id);
      for (const id of ids.length > 0 ? ids : [undefined])
        contextOf(id, turned).report(
          `${kind}-removed${[...operations.values()].every(isPast) && ids.length > 0 ? '-after-sunset' : ''}`,
          spot(was as JsonObject, path),
          undefined,
          path,
        );
      continue;
    }
    for (const [method, operation] of operations) {
      const other = operationsNow.get(method);
      const context = contextOf(operation.id, turned);
      if (other) compareOperation(operation, other, context, contextOf);
      else
        context.report(
          isPast(operation) ? 'operation-removed-after-sunset' : 'operation-removed',
          spot(item, method),
          undefined,
          `${method.toUpperCase()} ${path}`,
        );
    }
    for (const [method, operation] of operationsNow) {
      if (!operations.has(method))
        contextOf(operation.id, turned).report(
          'operation-added',
          undefined,
          spot(now.item, method),
          '',
          `${method.toUpperCase()} ${now.path}`,
        );
    }
  }
  for (const [key, { path }] of current)
    if (!seen.has(key)) whole.report(`${kind}-added`, undefined, spot(is as JsonObject, path), '', path);
}

/** Whether the day has come for which the end of a deprecated operation was announced. */
function isPast({ operation }: Effective): boolean {
  const sunset = Date.parse(String(operation['x-sunset']));
  return operation.deprecated === true && sunset <= Date.now();
}

function compareOperation(was: Effective, is: Effective, context: Context, contextOf: ContextOf): void {
  const { report } = context;
  const [a, b] = [was.operation, is.operation];
  if (a.operationId !== b.operationId)
    report(
      'operation-id-changed',
      spot(a, 'operationId'),
      spot(b, 'operationId'),
      String(a.operationId ?? ''),
      String(b.operationId ?? ''),
    );
  if (a.deprecated !== true && b.deprecated === true)
    report(
      b['x-sunset'] === undefined ? 'operation-deprecated-without-sunset' : 'operation-deprecated',
      spot(a),
      spot(b, 'deprecated'),
    );
  const [sunset, sunsetNow] = [a, b].map((operation) => String(operation['x-sunset'] ?? ''));
  if (sunset && sunset !== sunsetNow) {
    const rule = !sunsetNow ? 'sunset-removed' : compareText(sunsetNow, sunset) < 0 ? 'sunset-earlier' : 'sunset-later';
    report(rule, spot(a, 'x-sunset'), spot(b, 'x-sunset'), sunset, sunsetNow);
  }
  compareParameters(was, is, context);
  compareBodies(was, is, context);
  compareResponses(was, is, context);
  compareSecurity(was, is, context);
  if (!context.turned) compareServers(was, is, context);
  compareCallbacks(a, b, context, contextOf, was.id);
}

function compareParameters(was: Effective, is: Effective, { report, schemas, before, after, turned }: Context): void {
  const current = new Map(is.parameters.map((one) => [one.key, one]));
  for (const a of was.parameters) {
    const b = current.get(a.key);
    if (!b) {
      if (a.place !== 'path')
        report(
          turned && a.required ? 'parameter-required-removed' : 'parameter-removed',
          spot(a.node),
          undefined,
          a.name,
        );
      continue;
    }
    const [from, to] = [spot(a.node), spot(b.node)];
    if (a.place === 'path' && a.name !== b.name)
      report('path-parameter-renamed', spot(a.node, 'name'), spot(b.node, 'name'), a.name, b.name);
    if (!a.required && b.required) report('parameter-required', from, spot(b.node, 'required'), b.name, b.name);
    if (a.required && !b.required) report('parameter-optional', spot(a.node, 'required'), to, b.name, b.name);
    if (a.node.deprecated !== true && b.node.deprecated === true)
      report('parameter-deprecated', from, spot(b.node, 'deprecated'), b.name, b.name);
    const contents = [a, b].map(({ node }) => (isObject(node.content) ? Object.keys(node.content).join() : ''));
    if (
      contents[0] !== contents[1] ||
      (!contents[0] && !sameWriting([before, a.node, a.serialization], [after, b.node, b.serialization]))
    )
      report(
        'parameter-serialization-changed',
        from,
        to,
        contents[0] || a.serialization,
        contents[1] || b.serialization,
      );
    if (a.place === 'query' && a.node.allowEmptyValue !== b.node.allowEmptyValue) {
      if (a.node.allowEmptyValue === true)
        report('parameter-empty-refused', spot(a.node, 'allowEmptyValue'), to, b.name, b.name);
      if (b.node.allowEmptyValue === true)
        report('parameter-empty-allowed', from, spot(b.node, 'allowEmptyValue'), b.name, b.name);
    }
    schemas([schemaOf(a.node)], [schemaOf(b.node)], 'request');
  }
  const known = new Set(was.parameters.map(({ key }) => key));
  for (const b of is.parameters) {
    if (!known.has(b.key) && b.place !== 'path')
      report(b.required ? 'parameter-required-added' : 'parameter-added', undefined, spot(b.node), '', b.name);
  }
}

function compareSecurity(was: Effective, is: Effective, { report, before, after }: Context): void {
  const keep = (alternative: readonly string[], alternatives: Effective['security']) =>
    alternatives.some((other) => other.every((one) => alternative.includes(one)));
  const show = (security: Effective['security']) =>
    security.map((alternative) => alternative.join(' + ') || 'none').join(' | ');
  const place = (described: Described, { operation }: Effective) =>
    operation.security === undefined ? spot(described.document, 'security') : spot(operation, 'security');
  const from = place(before, was);
  const to = place(after, is);
  const [a, b] = [show(was.security), show(is.security)];
  if (was.security.some((alternative) => !keep(alternative, is.security)))
    report('security-tightened', from, to.node ? to : spot(is.operation), a, b);
  else if (is.security.some((alternative) => !keep(alternative, was.security)))
    report('security-loosened', from, to, a, b);
}

function compareServers(was: Effective, is: Effective, { report, before, after }: Context): void {
  const gone = was.servers.filter((url) => !is.servers.includes(url));
  const fresh = is.servers.filter((url) => !was.servers.includes(url));
  const [from, to] = [spot(before.document, 'servers'), spot(after.document, 'servers')];
  const pathOf = (url: string) => url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const lost =
    gone.length === was.servers.length &&
    !gone.some((url) => is.servers.some((other) => pathOf(other) === pathOf(url)));
  if (gone.length > 0)
    report(lost ? 'server-base-path-removed' : 'server-removed', from, to, gone.join(', '), is.servers.join(', '));
  if (fresh.length > 0) report('server-added', from, to, was.servers.join(', '), fresh.join(', '));
}

function compareCallbacks(a: JsonObject, b: JsonObject, context: Context, contextOf: ContextOf, id: string): void {
  const { before, after, report, turned } = context;
  const [was, is] = [a, b].map(({ callbacks }) => (isObject(callbacks) ? callbacks : {})) as [JsonObject, JsonObject];
  const ofThis: ContextOf = (_operation, turnedHere) => contextOf(id, turnedHere);
  for (const name of Object.keys(was)) {
    if (name in is)
      compareItems(before.follow(was[name]), after.follow(is[name]), 'callback', ofThis, before, after, !turned);
    else report('callback-removed', spot(was, name), undefined, name);
  }
  for (const name of Object.keys(is)) if (!(name in was)) report('callback-added', undefined, spot(is, name), '', name);
}
