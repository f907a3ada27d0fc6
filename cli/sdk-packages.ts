import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { SdkPackage } from '../drift/sdk/hold-sdk.ts';
import { fill, type Language } from '../shapes/text.ts';
import { Refusal } from './terminal.ts';
import { comparisonMessages } from './messages/comparisons.ts';

/** Where the models stand in what is published in each language, and in the repository of the SDK. */
const layouts = [
  { language: 'go', folder: 'services/modelarts/v1/model', suffix: '.go' },
  {
    language: 'java',
    folder: 'services/modelarts/src/main/java/com/huaweicloud/sdk/modelarts/v1/model',
    suffix: '.java',
  },
  { language: 'java', folder: 'src/main/java/com/huaweicloud/sdk/modelarts/v1/model', suffix: '.java' },
  { language: 'java', folder: 'com/huaweicloud/sdk/modelarts/v1/model', suffix: '.java' },
] as const;

const names = { go: 'github.com/huaweicloud/huaweicloud-sdk-go-v3', java: 'huaweicloud-sdk-modelarts' };

/** @returns what an unpacked wheel, Go module, or archive of Java sources holds; undefined where the folder is none */
export function readUnpacked(folder: string): SdkPackage | undefined {
  const entries = readdirSync(folder);
  const info = entries.find((name) => name.endsWith('.dist-info'));
  const [, name, version = ''] = /^([^-]+)-(.+)\.dist-info$/.exec(info ?? '') ?? [];
  if (name !== undefined) {
    const file = join(folder, name, 'v1/model');
    const models = textsIn(file, '.py');
    return models && { language: 'python', name, version, file, models };
  }
  for (const { language, folder: inner, suffix } of layouts) {
    const file = join(folder, inner);
    const models = textsIn(file, suffix);
    if (models) return { language, name: names[language], version: sdkVersion(folder, language), file, models };
  }
  return undefined;
}

/** @returns the files of a folder, in the order of their names; undefined where there are none */
function textsIn(folder: string, suffix: string): string[] | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder).filter((one) => one.endsWith(suffix));
  return files.length === 0 ? undefined : files.toSorted().map((one) => readFileSync(join(folder, one), 'utf8'));
}

/** As Go states it in VERSION, and Maven in a pom.xml; else the name of the folder. */
function sdkVersion(folder: string, language: 'go' | 'java'): string {
  const read = (file: string) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
  const pom = [
    'services/modelarts/pom.xml',
    'pom.xml',
    'META-INF/maven/com.huaweicloud.sdk/huaweicloud-sdk-modelarts/pom.xml',
  ];
  const stated =
    language === 'go' ? read('VERSION').trim() : /<version>([^<]+)<\/version>/.exec(pom.map(read).join(''))?.[1];
  return stated || basename(resolve(folder));
}

/**
 * Fetches a version of the Go SDK from the module proxy that Go is set up for.
 *
 * @throws {Refusal} where Go or the version are missing
 */
export function fetchGoSdk(version: string, lang: Language): SdkPackage {
  const outcome = spawnSync('go', ['mod', 'download', '-json', `${names.go}@${version}`], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  const { Dir: folder = '', Error: problem = '' } = goReport(outcome.stdout);
  const why = problem || outcome.error?.message || outcome.stderr.trim().split('\n').at(-1) || version;
  const found = folder === '' ? undefined : readUnpacked(folder);
  if (found === undefined) throw new Refusal(fill(comparisonMessages.noGo[lang], { why }));
  return { ...found, version, file: `${names.go}@${version}` };
}

function goReport(text: string | null): { Dir?: string; Error?: string } {
  try {
    return JSON.parse(text ?? '') as { Dir?: string; Error?: string };
  } catch {
    return {};
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
    runPython(
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
    runPython(['-m', 'zipfile', '-e', join(folder, wheel), join(folder, 'unpacked')], lang);
    const found = readUnpacked(join(folder, 'unpacked'));
    if (found === undefined) throw new Refusal(fill(comparisonMessages.noPip[lang], { why: `${name} ${version}` }));
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
  const listed = runPython(['-m', 'pip', 'index', 'versions', name], lang);
  const [, versions = ''] = /^Available versions: (.*)$/m.exec(listed) ?? [];
  return versions
    .split(', ')
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .slice(0, 2)
    .toReversed();
}

function runPython(args: readonly string[], lang: Language): string {
  try {
    return execFileSync('python3', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
  } catch (error) {
    const { stderr, message } = error as { stderr?: string; message: string };
    const why = (stderr ?? '').trim().split('\n').at(-1) || message;
    throw new Refusal(fill(comparisonMessages.noPip[lang], { why }));
  }
}
