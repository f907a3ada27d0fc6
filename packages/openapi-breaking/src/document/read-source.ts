/** Reading of one file: from a folder, git, a URL or standard input. */
import { execFileSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FileError, readRegular } from 'openapi-document/node';
import { UnreadableError } from './parse.ts';

/** The environment of reading documents, and what may be read. */
export interface SourceOptions {
  /** Absolute path of the folder for relative paths and `git`. */
  readonly cwd: string;
  /** Whether http and https URLs may be read. @default false */
  readonly allowUrls?: boolean;
  /** Timeout for a URL, in milliseconds. @default 30000 */
  readonly urlTimeout?: number;
  /** Text of standard input, for the name `-`. */
  readonly stdin?: string;
}

/** The text of a file, and a function to read files relative to it. */
export interface Source {
  readonly uri: string;
  /** Its name in reports. */
  readonly name: string;
  readonly text: string;
  /** @throws {UnreadableError} */
  open(uri: string): Promise<Source>;
}

const sizeLimit = 64 * 2 ** 20;

/**
 * @param name - path of a file, `git:REF:PATH`, an http or https URL, or `-`
 * @throws {UnreadableError}
 */
export async function readSource(name: string, options: SourceOptions): Promise<Source> {
  if (name === '-') return fromFile(pathToFileURL(join(options.cwd, 'stdin')).href, options, options.stdin ?? '');
  if (/^https?:\/\//i.test(name)) return fromUrl(name, options);
  const [, ref, path] = /^git:([^:]+):(.+)$/.exec(name) ?? [];
  if (ref && path) return fromGit(ref, `git:///${path}`, options.cwd);
  if (name.startsWith('git:')) throw new UnreadableError(`${name} names no file. Write git:REF:PATH.`);
  return fromFile(pathToFileURL(isAbsolute(name) ? name : join(options.cwd, name)).href, options);
}

function fromFile(uri: string, options: SourceOptions, given?: string): Source {
  const path = fileURLToPath(uri);
  const name = given === undefined ? relative(options.cwd, path).replaceAll('\\', '/') : 'stdin';
  if (given === undefined && !existsSync(path))
    throw new UnreadableError(`${name} is not there. Give the path of a file, or git:REF:PATH.`);
  const text = given ?? readRegularText(name, realpathSync(path));
  return { uri, name, text, open: opener(options, [options.cwd, dirname(path)]) };
}

function readRegularText(name: string, path: string): string {
  try {
    return readRegular(path, sizeLimit).toString('utf8');
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    throw new UnreadableError(`${name} cannot be read. ${error.message}`);
  }
}

/** Opens a file that a document refers to: only regular files below its folder or below the current one. */
function opener(options: SourceOptions, folders: readonly string[]): Source['open'] {
  const open = async (uri: string): Promise<Source> => {
    if (!uri.startsWith('file:')) return fromUrl(uri, options);
    const path = fileURLToPath(uri.replace(/\?.*$/, ''));
    const name = relative(options.cwd, path).replaceAll('\\', '/');
    const isInside = folders.some((folder) => !relative(folder, path).startsWith('..'));
    if (!isInside) throw new UnreadableError(`${name} is outside of the folder of the document. Put it inside.`);
    try {
      return { uri, name, text: readRegular(path, sizeLimit).toString('utf8'), open };
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      throw new UnreadableError(`${name} is referred to. ${error.message}`);
    }
  };
  return open;
}

function fromGit(ref: string, uri: string, cwd: string): Source {
  const path = decodeURIComponent(new URL(uri).pathname).slice(1);
  try {
    const text = execFileSync('git', ['show', '--end-of-options', `${ref}:${path}`], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: sizeLimit,
    });
    const open = async (other: string) => {
      if (!other.startsWith('git:'))
        throw new UnreadableError(`${other} is outside of git. Bundle the document first.`);
      return fromGit(ref, other, cwd);
    };
    return { uri, name: `${ref}:${path}`, text, open };
  } catch (error) {
    const { stderr = '' } = error as { stderr?: string };
    throw new UnreadableError(`git has no ${path} at ${ref}: ${stderr.trim() || (error as Error).message}`);
  }
}

async function fromUrl(uri: string, options: SourceOptions): Promise<Source> {
  const { urlTimeout = 30_000 } = options;
  if (!/^https?:/i.test(uri)) throw new UnreadableError(`${uri} cannot be read: only files, git, http and https can.`);
  if (!options.allowUrls)
    throw new UnreadableError(`${uri} is an address on the network. Allow those with --allow-urls.`);
  try {
    const response = await fetch(uri, { signal: AbortSignal.timeout(urlTimeout) });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const text = await readLimited(response);
    const open = async (other: string) => fromUrl(other, options);
    return { uri, name: uri, text, open };
  } catch (error) {
    throw new UnreadableError(`${uri} cannot be read: ${(error as Error).message}`);
  }
}

async function readLimited(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const body = response.body as unknown as AsyncIterable<Uint8Array> | null;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > sizeLimit) throw new Error(`it is larger than ${sizeLimit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
