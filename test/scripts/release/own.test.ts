import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { make } from '../../../scripts/documents.ts';
import { checkConsumers } from '../../../scripts/release/consumers.ts';
import { compareOwn } from '../../../scripts/release/own.ts';
import { releasedVersions } from '../../../scripts/release/versions.ts';
import { generated, repository } from '../../support/project.ts';

/** A day for good: a commit that was green stays green. The workflow Breaking changes looks at the calendar. */
const day = '2026-11-26';

describe('our description', () => {
  it('breaks nothing since the last release, and its consumers compile, unless the major version rose', async () => {
    const { changes, problems, uncompiled, isMajor } = await compareOwn(
      repository,
      day,
      await make(repository, () => undefined),
    );
    expect(problems).toEqual([]);
    if (isMajor) return;
    expect(uncompiled).toEqual([]);
    expect(changes.filter(({ level }) => level === 'breaking')).toEqual([]);
  });

  it('was released', () => {
    expect(releasedVersions(repository)).toContain('1.0.0');
    for (const version of releasedVersions(repository)) {
      const changes = JSON.parse(readFileSync(join(repository, `spec/releases/${version}.changes.json`), 'utf8')) as {
        to: string;
      };
      expect(changes.to).toBe(version);
    }
  });
});

describe('the type gate', () => {
  const { 'types.en.ts': types = '' } = generated(repository);

  it('is silent about the types as they are', () => {
    expect(checkConsumers(repository, types, types)).toEqual([]);
  });

  it.each([
    [
      'a field of another type',
      (text: string) => text.replace(/(CreateNodePoolMetaVO: \{[^]*?name): string/, '$1: number'),
      'scripts/release/consumers/create.ts',
      "Type 'string' is not assignable to type 'number'",
    ],
    [
      'a name that is gone',
      (text: string) => text.replaceAll('LvmConfigInfo', 'LvmInfo'),
      'scripts/release/consumers/every-name.ts',
      "has no exported member named 'LvmConfigInfo'",
    ],
    [
      'a path renamed',
      (text: string) => text.replaceAll('{nodepool_name}"', '{name}"'),
      'scripts/release/consumers/watch.ts',
      'is not assignable to type',
    ],
  ])('reports %s at the line of the consumer', (_name, change, file, message) => {
    const changed = change(types);
    expect(changed).not.toBe(types);
    const problems = checkConsumers(repository, changed, types);
    expect(problems[0]).toMatchObject({
      file,
      line: expect.any(Number),
      rule: 'consumer-types',
      message: expect.stringContaining(message),
    });
    expect(problems[0]?.line).toBeGreaterThan(0);
  });
});
