import { execFileSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pair } from './pair.ts';

/** A file that pins packages, as its language has it. */
interface Lock {
  readonly file: string;
  /** Run in its folder; missing where the language's own tool fetches what is missing when it builds. */
  readonly install?: { readonly command: readonly string[]; readonly into: string };
  readonly version: (text: string, name: string) => string | undefined;
  /** The line by which a user installs a package. */
  readonly line: (name: string, version: string) => string;
}

const pythonProgram = '.venv/bin/python';

const locks: readonly Lock[] = [
  {
    file: 'package-lock.json',
    install: { command: ['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], into: 'node_modules' },
    version: (text, name) => JSON.parse(text).packages[`node_modules/${name}`]?.version,
    line: (name, version) => `npm i -D ${name}@${version}`,
  },
  {
    file: 'requirements.txt',
    install: {
      command: [
        'sh',
        '-c',
        `python3 -m venv --clear .venv && ${pythonProgram} -m pip install --quiet --disable-pip-version-check ` +
          `--require-hashes -r requirements.txt`,
      ],
      into: '.venv',
    },
    version: (text, name) => firstGroup(text, String.raw`^${escape(name)}==([^\s;\\]+)`),
    line: (name, version) => `pip install ${name}==${version}`,
  },
  {
    file: 'go.mod',
    version: (text, name) => firstGroup(text, String.raw`^\s*(?:require )?${escape(name)} v(\S+)`),
    line: (name, version) => `go get ${name}@v${version}`,
  },
  {
    file: 'Cargo.lock',
    version: (text, name) => firstGroup(text, String.raw`^name = "${escape(name)}"\nversion = "(.+)"`),
    line: (name, version) => `cargo add --build ${name}@${version}`,
  },
  {
    file: 'pom.xml',
    version: (text, name) => {
      const [group = '', artifact = ''] = name.split(':').map(escape);
      const between = String.raw`</groupId>\s*<artifactId>`;
      return firstGroup(text, `<groupId>${group}${between}${artifact}</artifactId>\\s*<version>(.+)</version>`);
    },
    line: (name, version) => `mvn dependency:get -Dartifact=${name}:${version}`,
  },
];

/** Installs what the lockfiles of a folder pin, each unless that is there already. */
export async function installLocked(folder: string): Promise<void> {
  for (const { file, install } of locks) {
    const wanted = await read(join(folder, file));
    if (!install || wanted === undefined) continue;
    const stamp = join(folder, install.into, '.installed');
    if ((await read(stamp)) === wanted) continue;
    const [program = '', ...args] = install.command;
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    await cp(join(folder, file), stamp);
  }
}

/** Folders whose programs the shell lines of a pair may call. */
export function programsOf(folder: string): string[] {
  return [join(folder, 'node_modules/.bin'), join(folder, '.venv/bin')];
}

export interface Pinned {
  readonly version: string;
  /** The line by which a user installs it. */
  readonly install: string;
}

/**
 * Version of a pair's generator, from whichever lockfile has it: of its folder, or of its driver.
 *
 * @param home - absolute path of `scripts/generators/projects`
 * @throws where none has it
 */
export async function pinnedOf(
  { id, folder, package: name }: Pick<Pair, 'id' | 'folder' | 'package'>,
  home: string,
): Promise<Pinned> {
  for (const place of [join(home, folder), join(home, folder, id)]) {
    for (const { file, version: versionIn, line } of locks) {
      const text = await read(join(place, file));
      const version = text === undefined ? undefined : versionIn(text, name);
      if (version !== undefined) return { version, install: line(name, version) };
    }
  }
  throw new Error(`No lockfile of ${folder} and ${folder}/${id} has ${name}.`);
}

function firstGroup(text: string, pattern: string): string | undefined {
  return new RegExp(pattern, 'm').exec(text)?.[1];
}

function escape(text: string): string {
  return text.replace(/[.+/-]/g, String.raw`\$&`);
}

function read(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}
