import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { readMarkdown, writeFiles } from '../files.ts';
import { type ReleaseNotes, releasesOf } from './content/releases.ts';
import { type Coloured, remembered } from './remembered.ts';
import { type Highlight, startHighlighter } from './highlight.ts';

/** Input of the pages beside the description. */
export interface Assets {
  /** Texts of `docs/guides/` by file name. */
  readonly guides: ReadonlyMap<string, string>;
  readonly releases: readonly ReleaseNotes[];
  readonly highlight: Highlight;
  /** Keeps what was coloured, for the next run. */
  readonly keepColours: () => Promise<void>;
  /** Address of the project's own page. */
  readonly home: string;
  /** Files that all pages share, by path in the site. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The picture that a link to a page shows elsewhere, by language: path in the site. */
  readonly pictures: Readonly<Record<string, string>>;
}

const cache = 'node_modules/.cache/docs';
const colours = 'colours.json';

let highlighter: Promise<Highlight> | undefined;
let coloured: Promise<Coloured> | undefined;

/** @param root - absolute path of the project */
export async function readAssets(root: string): Promise<Assets> {
  highlighter ??= startHighlighter();
  coloured ??= readColours(root);
  const [guides, releases, shiki, shared, pictures, home, version, before] = await Promise.all([
    readMarkdown(root, 'docs/guides'),
    readReleases(root),
    highlighter,
    sharedFiles(join(root, 'scripts/docs')),
    readPictures(join(root, 'scripts/docs/pictures')),
    homeOf(root),
    versionOfColours(root),
    coloured,
  ]);
  const { highlight, used } = remembered(shiki, version, before);
  const files = new Map<string, string | Uint8Array>([...shared, ...pictures]);
  return {
    guides,
    releases,
    highlight,
    keepColours: () => keepColours(root, used),
    files,
    pictures: Object.fromEntries([...pictures.keys()].map((path) => [languageOf(path), path])),
    home,
  };
}

/** shiki has the grammars, and our file has the classes. */
async function versionOfColours(root: string): Promise<string> {
  const paths = ['node_modules/shiki/package.json', 'scripts/docs/highlight.ts'];
  return (await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8')))).join('\n');
}

async function readColours(root: string): Promise<Coloured> {
  try {
    return new Map(JSON.parse(await readFile(join(root, cache, colours), 'utf8')) as [string, string][]);
  } catch {
    return new Map(); // the first run, or one that was killed
  }
}

/** Where packages can only be read, the next run colours everything again. */
async function keepColours(root: string, used: Coloured): Promise<void> {
  try {
    await writeFiles(join(root, cache), new Map([[colours, JSON.stringify([...used])]]));
  } catch (error) {
    if (!('syscall' in Object(error))) throw error;
  }
}

async function homeOf(root: string): Promise<string> {
  const { repository } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    repository: { url: string };
  };
  return repository.url.replace(/^git\+|\.git$/g, '');
}

async function readReleases(root: string): Promise<ReleaseNotes[]> {
  const folder = join(root, 'spec/releases');
  const names = (await readdir(folder)).filter((name) => /^[^.].*\.(json|yaml)$/.test(name)).toSorted();
  const texts = await Promise.all(
    names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
  );
  return releasesOf(new Map(texts), await readFile(join(root, 'CHANGELOG.md'), 'utf8'));
}

/** Pictures that `npm run docs:shots` took, because no font has Han that npm installs; named after what is on them. */
async function readPictures(folder: string): Promise<Map<string, Uint8Array>> {
  const names = (await readdir(folder)).filter((name) => languageOf(name) !== '').toSorted();
  const files = names.map(async (name): Promise<[string, Uint8Array]> => [
    `assets/${name}`,
    await readFile(join(folder, name)),
  ]);
  return new Map(await Promise.all(files));
}

/** Of a picture such as `picture-en.0123456789ab.png`. */
function languageOf(name: string): string {
  return /picture-(\w+)\.[0-9a-f]+\.png$/.exec(name)?.[1] ?? '';
}

/** The style sheet, the icon, and the scripts, which esbuild makes of TypeScript. */
async function sharedFiles(folder: string): Promise<Map<string, string>> {
  const read = async (name: string): Promise<[string, string]> => [
    `assets/${name}`,
    await readFile(join(folder, 'browser', name), 'utf8'),
  ];
  const { outputFiles } = await build({
    entryPoints: ['docs.ts', 'search.ts', 'live.ts', 'language.ts', 'missing.ts', 'moved.ts'].map((name) =>
      join(folder, 'browser', name),
    ),
    outdir: 'assets',
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  });
  const scripts = outputFiles.map(({ path, text }): [string, string] => [`assets/${path.split(/[/\\]/).at(-1)}`, text]);
  return new Map([await read('docs.css'), await read('icon.svg'), ...scripts]);
}
