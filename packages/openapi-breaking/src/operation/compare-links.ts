import { canonicalJson, isObject, type JsonObject } from 'openapi-document';
import { isDocumentation } from '../document/node-kinds.ts';
import { at, type Context } from './context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

/** Compares the links of responses. */
export function compareLinks(was: ResolvedOperation, is: ResolvedOperation, context: Context): void {
  const { report, base, revision } = context;
  for (const [status, a] of was.responses) {
    const b = is.responses.get(status);
    if (!b) continue;
    const [links, linksNow] = [linksOf(a), linksOf(b)];
    for (const [name, link] of Object.entries(links)) {
      const now = linksNow[name];
      if (now === undefined) report('response-link-removed', { base: at(links, name), revision: at(b), before: name });
      else if (linkText(base.follow(link)) !== linkText(revision.follow(now)))
        report('response-link-changed', {
          base: at(links, name),
          revision: at(linksNow, name),
          before: name,
          after: name,
        });
    }
    for (const name of Object.keys(linksNow))
      if (!(name in links)) report('response-link-added', { base: at(a), revision: at(linksNow, name), after: name });
  }
}

function linksOf({ links }: JsonObject): JsonObject {
  return isObject(links) ? links : {};
}

function linkText(link: JsonObject): string {
  return canonicalJson(Object.fromEntries(Object.entries(link).filter(([key]) => !isDocumentation(key))));
}
