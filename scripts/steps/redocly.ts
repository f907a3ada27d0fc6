import { resolve } from 'node:path';
import {
  BaseResolver,
  type Config,
  createConfig,
  type Document,
  getLineColLocation,
  loadConfig,
  type NormalizedProblem,
  ResolveError,
  Source,
} from '@redocly/openapi-core';
import { compareText, type JsonObject } from 'openapi-document';
import { type Problem } from '../problems.ts';
import { rootFile, type Sources } from './load.ts';

export { createConfig, loadConfig, type Config };

/** Reads nothing: neither files of the machine nor the network. */
class ClosedResolver extends BaseResolver {
  override loadExternalRef(path: string): Promise<Source> {
    return Promise.reject(new ResolveError(new Error(`${path} is no file of spec/.`)));
  }
}

/**
 * A resolver that answers from files parsed already, so that no step reads a file again.
 *
 * @param root - absolute path of the project
 */
export function resolverOf(root: string, sources: Sources): BaseResolver {
  const resolver = new ClosedResolver();
  for (const { path, text, value } of sources.values()) {
    const source = new Source(resolve(root, path), text);
    const document: Document = { source, parsed: structuredClone(value) as Document['parsed'] };
    resolver.cache.set(source.absoluteRef, Promise.resolve(document));
  }
  return resolver;
}

/** The root document as {@link resolverOf} holds it. */
export async function rootDocument(root: string, resolver: BaseResolver, path = rootFile): Promise<Document> {
  return (await resolver.resolveDocument(null, resolve(root, path), true)) as Document;
}

/** A document that exists in memory only, under the path it will be written to. */
export function documentOf(root: string, path: string, parsed: JsonObject): Document {
  return { source: new Source(resolve(root, path), '{}'), parsed: structuredClone(parsed) };
}

/** Redocly's findings in this project's form; warnings count as problems. */
export function problemsOf(root: string, found: readonly NormalizedProblem[]): Problem[] {
  return found
    .filter(({ ignored }) => !ignored)
    .map(({ location, message, ruleId, suggest }) => {
      const [place] = location;
      const file = (place?.source.absoluteRef ?? '').replace(`${resolve(root)}/`, '').replaceAll('\\', '/');
      const start = place ? getLineColLocation(place).start : { line: 1, col: 1 };
      const hint = suggest.length > 0 ? ` Did you mean ${suggest.join(', ')}?` : '';
      const pointer = place?.pointer ?? '#/';
      return { file, line: start.line, column: start.col, pointer, rule: ruleId, message: message.trim() + hint };
    })
    .toSorted((a, b) => compareText(a.file, b.file) || a.line - b.line);
}
