import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SdkPackage } from '../drift/sdk/hold-sdk.ts';
import { Refusal } from './terminal.ts';
import { fill, type Language, messages } from './messages.ts';

/** @returns what an unpacked wheel holds; undefined where the folder is none */
export function readUnpacked(folder: string): SdkPackage | undefined {
  const info = readdirSync(folder).find((name) => name.endsWith('.dist-info'));
  const [, name, version = ''] = /^([^-]+)-(.+)\.dist-info$/.exec(info ?? '') ?? [];
  if (name === undefined) return undefined;
  const file = join(folder, name, 'v1/model');
  try {
    const files = readdirSync(file).filter((one) => one.endsWith('.py'));
    return { version, file, models: files.toSorted().map((one) => readFileSync(join(file, one), 'utf8')) };
  } catch {
    return undefined;
  }
}

/**
 * Fetches a version of the SDK from the registry that pip is set up for.
 *
 * @throws {Refusal} where Python, pip or the version are missing
 */
export function fetchSdk(name: string, version: string, lang: Language): SdkPackage {
  const folder = mkdtempSync(join(tmpdir(), 'modelarts-sdk-'));
  try {
    python(
      [
        '-m',
        'pip',
        'download',
        '--quiet',
        '--no-deps',
        '--only-binary',
        ':all:',
        '--dest',
        folder,
        `${name}==${version}`,
      ],
      lang,
    );
    const [wheel = ''] = readdirSync(folder).filter((file) => file.endsWith('.whl'));
    python(['-m', 'zipfile', '-e', join(folder, wheel), join(folder, 'unpacked')], lang);
    const found = readUnpacked(join(folder, 'unpacked'));
    if (found === undefined) throw new Refusal(fill(messages[lang].noPip, { why: `${name} ${version}` }));
    return { ...found, file: `${name}-${version}` };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @returns the two newest versions, oldest first: what both of them show counts
 * @throws {Refusal} where Python or pip are missing
 */
export function newestVersions(name: string, lang: Language): string[] {
  const listed = python(['-m', 'pip', 'index', 'versions', name], lang);
  const [, versions = ''] = /^Available versions: (.*)$/m.exec(listed) ?? [];
  return versions
    .split(', ')
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .slice(0, 2)
    .toReversed();
}

function python(args: readonly string[], lang: Language): string {
  try {
    return execFileSync('python3', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const why = (stderr ?? '').trim().split('\n').at(-1) || message;
    throw new Refusal(fill(messages[lang].noPip, { why }));
  }
}
