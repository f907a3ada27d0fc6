import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../scripts/build.ts';
import { ProblemsError } from '../../scripts/problems.ts';
import { buildWithoutTypes, generated, makeProject } from '../support/project.ts';
import { hostileSources, taint } from './sources.ts';

/** Milliseconds of the processor, which do not depend on what else runs; what hangs ends by the time-out of a test. */
const mostTime = 10_000;
const processorTime = () => Object.values(process.cpuUsage()).reduce((sum, one) => sum + one, 0) / 1000;

let project = '';
let before: Record<string, string> = {};
beforeAll(() => {
  project = makeProject();
  before = generated(project);
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

async function refusal(run: () => Promise<unknown>): Promise<ProblemsError['problems']> {
  const start = processorTime();
  try {
    await run();
  } catch (error) {
    expect(processorTime() - start).toBeLessThan(mostTime);
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('a hostile source is refused at its place', () => {
  it.each(hostileSources.filter(({ isLoaded }) => !isLoaded))('$name', async ({ file, spoil }) => {
    const path = join(project, file);
    const text = readFileSync(path, 'utf8');
    try {
      writeFileSync(path, spoil(text));
      const [problem] = await refusal(() => check(project, () => undefined));
      expect(problem).toMatchObject({ file: expect.stringMatching(/^(spec|redocly)/), line: expect.any(Number) });
      expect(problem?.rule).not.toBe('build');
      expect(problem?.message.length).toBeGreaterThan(10);
    } finally {
      writeFileSync(path, text);
    }
  });
});

type Case = [name: string, spoil: (project: string) => (() => void) | void, file?: string];

const beside = (name: string) => (root: string) => join(root, dirname(taint), name);
const atPath =
  (make: (path: string) => unknown, name = 'Other.yaml') =>
  (root: string) => {
    const path = beside(name)(root);
    make(path);
    return () => rmSync(path, { recursive: true, force: true });
  };
const without = (path: string) => (root: string) => {
  renameSync(join(root, path), join(root, 'kept'));
  return () => renameSync(join(root, 'kept'), join(root, path));
};
const holding = (path: string, content: string | Buffer) => (root: string) => {
  const back = without(path)(root);
  writeFileSync(join(root, path), content);
  return () => {
    rmSync(join(root, path));
    back();
  };
};

const cases: Case[] = [
  ['a named pipe', atPath((path) => execFileSync('mkfifo', [path]))],
  ['a socket', atPath((path) => createServer().listen(path).unref())],
  ['a link to nowhere', atPath((path) => symlinkSync('/nowhere/at/all', path))],
  ['a link to itself', atPath((path) => symlinkSync(path, path))],
  ['a link to a file of the machine', atPath((path) => symlinkSync('/etc/passwd', path))],
  ['a link to a folder', atPath((path) => symlinkSync('/etc', path))],
  ['a link to a folder, not named like a file', atPath((path) => symlinkSync('..', path), 'loop')],
  ['a link to a device', atPath((path) => symlinkSync('/dev/zero', path))],
  ['a folder named like a file', atPath((path) => mkdirSync(path))],
  ['a file of 3 GB', atPath((path) => (writeFileSync(path, ''), truncateSync(path, 3 * 2 ** 30)))],
  ['an empty file', atPath((path) => writeFileSync(path, ''))],
  ['a file that nothing uses', atPath((path) => writeFileSync(path, 'type: string\n'))],
  ['a file named __proto__', atPath((path) => writeFileSync(path, 'type: string\n'), '__proto__.yaml')],
  ['a file named toString', atPath((path) => writeFileSync(path, 'type: string\n'), 'toString.yaml')],
  ['no spec/', without('spec')],
  ['a file in place of spec/', holding('spec', 'a')],
  ['no root', without('spec/openapi.yaml')],
  ['no rules', without('spec/rules.yaml')],
  ['no redocly.yaml', without('redocly.yaml'), 'redocly.yaml'],
  ['an empty redocly.yaml', holding('redocly.yaml', ''), 'redocly.yaml'],
  ['a redocly.yaml that is no YAML', holding('redocly.yaml', 'a: ['), 'redocly.yaml'],
  ['a redocly.yaml of bytes', holding('redocly.yaml', Buffer.from([0xff, 0xfe])), 'redocly.yaml'],
  ['a redocly.yaml with a key that there is not', holding('redocly.yaml', 'rulez: {}\n'), 'redocly.yaml'],
  ['a redocly.yaml from the network', holding('redocly.yaml', 'extends: [http://127.0.0.1:9/a]\n'), 'redocly.yaml'],
  ['a redocly.yaml in itself', holding('redocly.yaml', 'rules: &a { b: *a }\n'), 'redocly.yaml'],
  ['a redocly.yaml that is a list', holding('redocly.yaml', '[1]\n'), 'redocly.yaml'],
];

describe('a project that is not whole is refused', () => {
  it.each(cases)('%s', async (_name, spoil, file) => {
    const back = spoil(project);
    try {
      const [problem] = await refusal(() => check(project, () => undefined));
      expect(problem).toMatchObject({ file: file ?? expect.stringMatching(/^spec/), rule: expect.any(String) });
      expect(problem?.rule).not.toBe('build');
    } finally {
      back?.();
    }
  });

  it('where a file cannot be read', { skip: process.getuid?.() === 0 }, async () => {
    chmodSync(join(project, taint), 0);
    const [problem] = await refusal(() => check(project, () => undefined));
    chmodSync(join(project, taint), 0o644);
    expect(problem).toMatchObject({ file: taint, message: expect.stringContaining('permission is denied') });
  });
});

it('generated/ is as it was after all of them, and a build succeeds', async () => {
  expect(generated(project)).toEqual(before);
  await buildWithoutTypes(project);
  expect(generated(project)).toEqual(before);
});
