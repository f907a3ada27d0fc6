import { join, resolve } from 'node:path';
import {
  BaseResolver,
  type Config,
  createConfig,
  type Document,
  getLineColLocation,
  lintConfig,
  loadConfig,
  type NormalizedProblem,
  parseYaml,
  ResolveError,
  Source,
} from '@redocly/openapi-core';
import { compareText, flawOf, type JsonObject, unseen } from 'openapi-document';
import { decodeUtf8, FileError, readRegular } from 'openapi-document/node';
import { type Problem, ProblemsError, refuse } from '../problems.ts';
import { rootFile, type Sources } from './load.ts';

export { createConfig, type Config };

const configFile = 'redocly.yaml';

/** Texts of the configuration that were found right in this process. */
const known = new Set<string>();

let last: { root: string; text: string; config: Config } | undefined;

/**
 * Reads the project's configuration of Redocly.
 *
 * @param root - absolute path of the project
 * @throws {ProblemsError} when it is missing, unreadable, not YAML, has unknown keys, or would ask the network
 */
export async function readConfig(root: string): Promise<Config> {
  const text = readConfigText(root);
  if (last?.root === root && last.text === text) return last.config;
  const config = await loadConfig({ configPath: join(root, configFile) });
  if (!known.has(text)) refuse(problemsOf(root, await lintConfig({ config, severity: 'error' })));
  known.add(text);
  last = { root, text, config };
  return config;
}

function readConfigText(root: string): string {
  const say = (message: string, line = 1, column = 1) =>
    new ProblemsError([{ file: configFile, line, column, pointer: '#', rule: 'source-file', message }]);
  try {
    const text = decodeUtf8(readRegular(join(root, configFile), 64 * 1024));
    const value: unknown = parseYaml(text);
    const flaw = flawOf(value, { depth: 20, nodes: 10_000, forbidden: unseen });
    if (flaw) throw say(`${flaw.pointer} ${flaw.message}`);
    const address = /https?:\/\/\S+/.exec(JSON.stringify(value))?.[0];
    if (address) throw say(`The configuration would ask the network: ${address}. Put what it means beside it.`);
    return text;
  } catch (error) {
    if (error instanceof FileError) throw say(error.message);
    const { reason, mark } = error as { reason?: string; mark?: { line: number; column: number } };
    if (!mark) throw error;
    throw say(`The file is not YAML: ${reason}. Fix the syntax.`, mark.line + 1, mark.column + 1);
  }
}

/** Reads nothing: neither files of the machine nor the network. */
class ClosedResolver extends BaseResolver {
  override loadExternalRef(path: string): Promise<Source> {
    return Promise.reject(new ResolveError(new Error(`${path} is no file of spec/.`)));
  }
}

/**
 * A resolver that serves files parsed already, so that no step reads a file again.
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
