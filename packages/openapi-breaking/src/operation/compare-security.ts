/** Security requirements of operations, and OAuth flows of the document. */
import { isObject, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';
import { at, compareUnread, type Context } from './context.ts';
import { operationsIn, pathItems } from './path-items.ts';
import type { ResolvedOperation } from './resolved-operation.ts';
import { type Alternatives, schemeKind, requirementsOf, schemesOf } from './security-schemes.ts';

/** Compares the security requirements of two operations. */
export function compareSecurity(was: ResolvedOperation, is: ResolvedOperation, context: Context): void {
  const { report, base, revision } = context;
  const from = securityNode(base, was);
  const to = securityNode(revision, is);
  const [before, after] = [showAlternatives(was.security), showAlternatives(is.security)];
  if (was.security.some((one) => !isEnough(one, is.security)))
    report('security-tightened', { base: from, revision: to.node ? to : at(is.operation), before, after });
  else if (is.security.some((one) => !isEnough(one, was.security)))
    report('security-loosened', { base: from, revision: to, before, after });
}

function isEnough(credentials: readonly string[], alternatives: Alternatives): boolean {
  return alternatives.some((other) => other.every((one) => credentials.includes(one)));
}

/** Requirements as text, with the scopes of a scheme in parentheses. */
function showAlternatives(security: Alternatives): string {
  const alternatives = security.map((alternative) => {
    const schemes = alternative.filter((one) => !alternative.some((other) => one.startsWith(`${other} `)));
    const named = schemes.map((scheme) => {
      const scopes = alternative.flatMap((one) => (one.startsWith(`${scheme} `) ? [one.slice(scheme.length + 1)] : []));
      return scopes.length > 0 ? `${scheme} (${scopes.join(', ')})` : scheme;
    });
    return named.join(' and ') || 'none';
  });
  return alternatives.join(', or ');
}

function securityNode(index: DocumentIndex, { operation }: ResolvedOperation) {
  return operation.security === undefined ? at(index.document, 'security') : at(operation, 'security');
}

const schemeFields = new Set([
  'type',
  'in',
  'name',
  'scheme',
  'openIdConnectUrl',
  'flows',
  'bearerFormat',
  'deprecated',
  'oauth2MetadataUrl',
]);
const addresses = ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'];

/** Compares the OAuth flows of the security schemes. */
export function compareFlows(context: Context): void {
  const [was, is] = [schemesOf(context.base), schemesOf(context.revision)];
  const asked = scopesAskedFor(context.base);
  for (const [name, scheme] of was) {
    const now = is.get(name) ?? renamed(scheme, was, is);
    if (!now || now.type !== scheme.type) continue;
    compareUnread(scheme, now, schemeFields, context);
    compareAddress('openIdConnectUrl', scheme, now, context);
    if (isObject(scheme.flows) && isObject(now.flows))
      compareFlowsOf({ name, flows: scheme.flows, flowsNow: now.flows, asked: asked.get(name) ?? new Set() }, context);
  }
}

type Schemes = ReturnType<typeof schemesOf>;

/** The renamed scheme: the only new one of the same kind. */
function renamed(scheme: JsonObject, was: Schemes, is: Schemes): JsonObject | undefined {
  const fresh = [...is].filter(([name, one]) => !was.has(name) && schemeKind(one, name) === schemeKind(scheme, name));
  return fresh.length === 1 ? fresh[0]?.[1] : undefined;
}

function compareAddress(field: string, a: JsonObject, b: JsonObject, { report }: Context): void {
  if (a[field] === b[field]) return;
  report(a[field] === undefined ? 'security-url-added' : 'security-url-changed', {
    base: at(a, field),
    revision: at(b, field),
    before: String(a[field] ?? ''),
    after: String(b[field] ?? ''),
  });
}

interface Flows {
  readonly name: string;
  readonly flows: JsonObject;
  readonly flowsNow: JsonObject;
  readonly asked: ReadonlySet<string>;
}

function compareFlowsOf({ name, flows, flowsNow, asked }: Flows, context: Context): void {
  const { report } = context;
  for (const [kind, flow] of Object.entries(flows)) {
    const now = flowsNow[kind];
    if (!isObject(flow)) continue;
    if (!isObject(now)) {
      report('security-flow-removed', { base: at(flows, kind), revision: at(flowsNow), before: kind });
      continue;
    }
    for (const address of addresses) compareAddress(address, flow, now, context);
    const [scopes, scopesNow] = [flow.scopes, now.scopes].map((one) => (isObject(one) ? one : {})) as [
      JsonObject,
      JsonObject,
    ];
    for (const scope of Object.keys(scopes))
      if (!(scope in scopesNow))
        report(asked.has(scope) ? 'security-scope-removed' : 'security-scope-withdrawn', {
          base: at(scopes, scope),
          revision: at(now, 'scopes'),
          before: scope,
        });
    for (const scope of Object.keys(scopesNow))
      if (!(scope in scopes))
        report('security-scope-added', { base: at(flow), revision: at(scopesNow, scope), after: scope });
  }
  for (const kind of Object.keys(flowsNow))
    if (!(kind in flows))
      report('security-flow-added', { base: at(flows), revision: at(flowsNow, kind), after: `${kind} (${name})` });
}

/** Scopes that some operation requires, by scheme. */
function scopesAskedFor(index: DocumentIndex): Map<string, Set<string>> {
  const { document } = index;
  const found = new Map<string, Set<string>>();
  const operations = pathItems(index, document.paths, 'path').flatMap((item) => [
    ...operationsIn(index, item).values(),
  ]);
  for (const security of [document.security, ...operations.map(({ resolved }) => resolved.operation.security)]) {
    for (const alternative of Array.isArray(security) ? security.filter(isObject) : [])
      for (const { name, scopes } of requirementsOf(alternative))
        found.set(name, new Set([...(found.get(name) ?? []), ...scopes]));
  }
  return found;
}
