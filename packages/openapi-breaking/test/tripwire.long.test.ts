import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pairs } from './support/pairs.ts';
import { repository } from '../../../test/support/project.ts';

/** What another engine says of a pair: whether it breaks. */
function redoclyDiff(base: object, revision: object): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'pools-diff-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [a, b, config] = ['a.json', 'b.json', 'redocly.yaml'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(a, JSON.stringify(base));
  writeFileSync(b, JSON.stringify(revision));
  writeFileSync(config, 'extends: [diff-recommended]\ntelemetry: off\n');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(repository, 'node_modules/@redocly/cli/bin/cli.js'), 'diff', a, b, '--config', config, '--format', 'json'],
    { encoding: 'utf8' },
  );
  if (status === null || status > 1) throw new Error(stderr);
  return status === 1;
}

describe('an engine that was written apart', () => {
  const agreed = [
    'a type replaced (request)',
    'a value taken away (request)',
    'a field required (request)',
    'a field optional (response)',
    'an operation gone',
    'a required parameter added',
    'a media type of a request gone',
    'a success gone',
    'a way in gone',
    'a longer minimum length (request)',
  ];

  it.each(agreed)('finds the break too: %s', (name) => {
    const pair = pairs.find((one) => one.name === name);
    expect(pair?.verdict).toMatch(/^breaking/);
    expect(redoclyDiff(pair?.base ?? {}, pair?.revision ?? {})).toBe(true);
  });

  it.each(['texts', 'an optional parameter added', 'the order of values (request)'])(
    'finds none either: %s',
    (name) => {
      const pair = pairs.find((one) => one.name === name);
      expect(redoclyDiff(pair?.base ?? {}, pair?.revision ?? {})).toBe(false);
    },
  );
});
