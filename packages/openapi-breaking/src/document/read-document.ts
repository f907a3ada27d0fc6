/** Reading of a document with all files that it refers to. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Place } from '../finding.ts';
import type { DocumentFile } from './collect-nodes.ts';
import { locator } from './locate.ts';
import { isData, isNameMap } from './node-kinds.ts';
import { parseText, UnreadableError } from './parse.ts';
import { readSource, type Source, type SourceOptions } from './read-source.ts';

/** A document and the positions of its nodes. */
export interface Input {
  readonly document: JsonObject;
  /** Its files, the root first. @default the document alone */
  readonly files?: readonly DocumentFile[];
  /** @param file - name of the file, as in `files`. @default the root */
  locate(pointer: string, file?: string): Place;
}

/**
 * Reads a document and every file that it refers to.
 *
 * @param name - path of a file, `git:REF:PATH`, an http or https URL, or `-` for standard input
 * @throws {UnreadableError}
 */
export async function readDocument(name: string, options: SourceOptions): Promise<Input> {
  const source = await readSource(name, options);
  const root = parseText(source.name, source.text);
  checkVersion(source.name, root);
  const { sources, files } = await readAll(source, root);
  const locators = new Map(sources.map((one) => [one.name, locator(one.text)]));
  return {
    document: root,
    files,
    locate: (pointer, file = source.name) => ({
      file,
      ...(locators.get(file)?.(pointer) ?? { line: 1, column: 1 }),
    }),
  };
}

/**
 * Reads a document that refers to no other file from its text.
 *
 * @param file - its name in messages
 * @throws {UnreadableError} when it is not an OpenAPI document of version 3.0, 3.1 or 3.2
 */
export function parseDocument(file: string, text: string): Input {
  const document = parseText(file, text);
  checkVersion(file, document);
  const locate = locator(text);
  return { document, locate: (pointer) => ({ file, ...locate(pointer) }) };
}

function checkVersion(file: string, document: JsonObject): void {
  const { openapi, swagger, paths, webhooks, components } = document;
  if (swagger !== undefined)
    throw new UnreadableError(
      `${file} is Swagger${isVersion(swagger) ? ` ${swagger}` : ''}, which is not compared. ` +
        `Convert both documents to OpenAPI 3 first, for example with \`npx swagger2openapi ${file}\`.`,
    );
  if (openapi === undefined) throw new UnreadableError(`${file} is no OpenAPI document: it has no field \`openapi\`.`);
  if (!isVersion(openapi))
    throw new UnreadableError(`${file} is no OpenAPI document: its field \`openapi\` holds no version.`);
  if (!/^3\.[012](\.|$)/.test(String(openapi)))
    throw new UnreadableError(`${file} is of OpenAPI ${String(openapi)}. Versions 3.0, 3.1 and 3.2 are compared.`);
  if (!isObject(paths) && !isObject(webhooks) && !isObject(components))
    throw new UnreadableError(`${file} has neither paths nor webhooks.`);
}

/** YAML reads `3.1` as a number. */
function isVersion(value: Json): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

async function readAll(source: Source, root: JsonObject): Promise<{ sources: Source[]; files: DocumentFile[] }> {
  const sources = [source];
  const files: DocumentFile[] = [{ name: source.name, uri: source.uri, value: root }];
  const known = new Set([source.uri]);
  for (let at = 0; at < files.length; at++) {
    const file = files[at] as DocumentFile;
    const { ids, references } = addressesIn(file.value, file.uri);
    for (const uri of references) {
      if (known.has(uri) || ids.has(uri)) continue;
      known.add(uri);
      const next = await openFrom(sources[at] as Source, uri);
      sources.push(next);
      files.push({ name: next.name, uri, value: parseText(next.name, next.text) });
    }
  }
  return { sources, files };
}

async function openFrom(source: Source, uri: string): Promise<Source> {
  try {
    return await source.open(uri);
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error;
    throw new UnreadableError(`${source.name} refers to what is not there or cannot be read. ${error.message}`);
  }
}

/** Calls `found` with each object of the specification, but not with maps and data. */
function eachObject(node: Json | undefined, isMap: boolean, found: (object: JsonObject) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) eachObject(item, false, found);
    return;
  }
  if (!isMap) found(node);
  for (const key of Object.keys(node)) {
    if (!isMap && isData(key)) continue;
    const child = node[key];
    eachObject(child, !isMap && isNameMap(key) && !Array.isArray(child), found);
  }
}

/** Absolute URIs of the resources in a file and of the files it refers to. */
function addressesIn(value: Json, uri: string): { ids: Set<string>; references: Set<string> } {
  const [ids, references] = [new Set<string>(), new Set<string>()];
  const add = (address: Json | undefined, to: Set<string>) => {
    if (typeof address === 'string' && URL.canParse(address, uri))
      to.add(new URL(address, uri).href.replace(/#.*$/, ''));
  };
  eachObject(value, false, ({ $id, $self, $ref }) => {
    add($id, ids);
    add($self, ids);
    if (typeof $ref === 'string' && !$ref.startsWith('#')) add($ref, references);
  });
  return { ids, references };
}
