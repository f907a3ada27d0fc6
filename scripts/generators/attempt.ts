import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, relative, sep } from 'node:path';
import type { JsonObject } from 'openapi-document';
import { startMock } from '../../mock/server.ts';
import { callsOf, pool } from './calls.ts';
import { checkLanguage, checkValues, type CommentCheck, meaningsOf } from './comments.ts';
import { judgeCalls, type JudgedCalls } from './judge-calls.ts';
import { programsOf, pinnedOf } from './locks.ts';
import { nameDifferences, isCode } from './names.ts';
import type { Pair, PairResult } from './pair.ts';
import { type Ended, shell } from './shell.ts';

/** The description in the version that a pair reads. */
export interface DocumentsOfPair {
  readonly en: JsonObject;
  readonly zh: JsonObject;
}

interface LanguageOutcome extends JudgedCalls {
  readonly compiles: boolean;
  readonly code: ReadonlyMap<string, string>;
}

/**
 * Generates from both documents, compiles, and makes the calls. What is made stays in `out/` beside the lockfile.
 *
 * @param home - absolute path of `scripts/generators/projects`
 */
export async function attemptPair(pair: Pair, home: string, documents: DocumentsOfPair): Promise<PairResult> {
  const [english, chinese] = await Promise.all([
    attemptOne(pair, home, documents.en, 'en'),
    attemptOne(pair, home, documents.zh, 'zh'),
  ]);
  const names = nameDifferences(english.code, chinese.code);
  const only = chinese.findings
    .filter((finding) => !english.findings.includes(finding))
    .map((finding) => `Chinese only: ${finding}`);
  const code = { en: joinedCode(english), zh: joinedCode(chinese) };
  const comments = checkLanguage(code, documents);
  const values = worse(checkValues(code.en, meaningsOf(documents.en)), checkValues(code.zh, meaningsOf(documents.zh)));
  const right = english.right.filter((operation) => chinese.right.includes(operation));
  const findings = [...english.findings, ...only, ...comments.findings, ...values.findings, ...names];
  return {
    version: (await pinnedOf(pair, home)).version,
    compiles: english.compiles && chinese.compiles,
    right,
    wrong: callsOf(documents.en).flatMap(({ operation }) => (right.includes(operation) ? [] : [operation])),
    sameNames: english.code.size > 0 && names.length === 0,
    comments: comments.mark,
    values: values.mark,
    findings: findings.slice(0, 4),
  };
}

async function attemptOne(pair: Pair, home: string, document: JsonObject, language: string): Promise<LanguageOutcome> {
  const folder = join(home, pair.folder, 'out', pair.id, language);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(home, pair.folder, pair.id), folder, { recursive: true });
  await writeFile(join(folder, 'openapi.json'), `${JSON.stringify(document, null, 2)}\n`);
  const programs = [...programsOf(join(home, '../../..')), ...programsOf(join(home, pair.folder))];
  const run = (line: string, env = {}) =>
    shell(line, folder, { PATH: [...programs, process.env.PATH].join(delimiter), ...env });

  const generated = await run(pair.generate);
  if (!generated.ok) return failed(`It does not generate: ${firstError(generated, folder)}`);
  const code = await readCode(join(folder, 'api'));
  const compiled = await run(pair.compile);
  if (!compiled.ok) return { ...failed(`It does not compile: ${firstError(compiled, folder)}`), code };

  const mock = await startMock({ pools: [pool] });
  const called = await run(pair.call, { BASE_URL: mock.url });
  await mock.close();
  await writeFile(join(folder, 'call.log'), called.output);
  const judged = judgeCalls(callsOf(document), mock.requests, called.stdout.split('\n'));
  const failure = called.ok ? [] : [`The driver fails: ${firstError(called, folder)}`];
  return { ...judged, compiles: true, findings: [...failure, ...judged.findings], code };
}

function failed(finding: string): LanguageOutcome {
  return { compiles: false, right: [], wrong: [], findings: [finding], code: new Map() };
}

const joinedCode = ({ code }: LanguageOutcome) => [...code.values()].join('\n');

/** The mark of both together: wrong where either is, right where something was found. */
function worse(english: CommentCheck, chinese: CommentCheck): CommentCheck {
  const marks = [english.mark, chinese.mark];
  const mark = (['wrong', 'right', 'none'] as const).find((one) => marks.includes(one)) ?? 'none';
  const only = chinese.findings.map((finding) => `Chinese: ${finding}`);
  return { mark, findings: english.findings.length > 0 ? english.findings : only };
}

async function readCode(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile() && isCode(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const read = files.map(async (path): Promise<[string, string]> => [
    relative(folder, path).split(sep).join('/'),
    await readFile(path, 'utf8'),
  ]);
  return new Map(await Promise.all(read));
}

/** The line that a reader would look at first, without the folder, which differs from machine to machine. */
function firstError({ output }: Ended, folder: string): string {
  const lines = output
    .replaceAll(`${folder}${sep}`, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const place = lines.find((line) => /\w\.\w+[:(]\d+\S* \w/.test(line) && !/^at |too many errors/.test(line));
  return (place ?? lines.find((line) => /error|exception/i.test(line)) ?? lines.at(-1) ?? 'no reason is given.').slice(
    0,
    300,
  );
}
