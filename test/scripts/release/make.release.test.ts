import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { make } from '../../../scripts/documents.ts';
import { judge } from '../../../scripts/release/judge.ts';
import { makeRelease } from '../../../scripts/release/make-release.ts';
import { edit, generated } from '../../support/project.ts';
import { commit, git, read, releasedProject } from '../../support/release.ts';

const today = '2026-11-21';
const taint = 'spec/components/schemas/Taint.yaml';
const note = `  note:
    type: string
    description: Note for people.
    x-description-zh: 备注。
    examples: [urgent]
    x-sources: [S2]
`;

/** Runs `npm run release -- --write --push` in this process. */
async function release(root: string, { isPushed = true } = {}): Promise<string> {
  const lines: string[] = [];
  try {
    await makeRelease({ root, today, isPushed, print: (line) => lines.push(line) });
  } catch (error) {
    lines.push((error as Error).message);
  }
  return lines.join('\n');
}

/** What `npm run release` says of the description as it is. */
async function next(root: string, day = today) {
  try {
    const { next: version, verdict } = await judge(root, day, await make(root, () => undefined));
    return { version, rules: verdict.changes.map(({ level, rule }) => `${level} ${rule}`) };
  } catch (error) {
    return { refused: (error as Error).message };
  }
}

/** Makes git fail at a step, as a run that is killed there. */
function failAt(project: string, hook: string, script: string): () => void {
  const path = resolve(project, git(project, 'rev-parse', '--git-path', 'hooks'), hook);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return () => rmSync(path);
}

const refsOf = (folder: string) => git(folder, 'for-each-ref', '--format=%(refname) %(objecttype)');

describe('npm run release -- --write', () => {
  it('makes releases that are what was committed, one after the other, and goes on after interruptions', async () => {
    const { project, origin } = await releasedProject();
    expect(await release(project)).toBe('Nothing changed since the last release.');

    edit(project, taint, (text) => text.replace('Value of the taint.', 'The value of the taint.'));
    expect(await release(project)).toBe('There are changes that are not committed. Commit them first.');
    commit(project);

    expect(await release(project, { isPushed: false })).toBe(
      'Made the release 1.0.1.\nPublish it with: npm run release -- --write --push',
    );
    expect(refsOf(project)).toContain('refs/tags/v1.0.1 tag');
    expect(refsOf(origin)).toBe('refs/heads/main commit');
    expect(git(project, 'status', '--porcelain')).toBe('');
    expect(git(project, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(project, 'tag', '--list', '--format=%(contents)')).toBe('1.0.1\n\n- Written by people.');
    expect(read(project, 'CHANGELOG.md')).toBe(
      `# Changelog\n\n## Unreleased\n\n## 1.0.1 · ${today}\n\n- Written by people.\n`,
    );
    expect(JSON.parse(read(project, 'package.json'))).toMatchObject({ version: '1.0.1' });

    const stopPush = failAt(origin, 'pre-receive', 'echo The service is down.; exit 1');
    expect(await release(project)).toContain('Nothing was pushed, and the release 1.0.1 waits here.');
    expect(refsOf(origin)).toBe('refs/heads/main commit');
    stopPush();
    expect(await release(project)).toBe('Pushed main and v1.0.1; the workflow Release publishes it.');
    expect(refsOf(origin)).toBe('refs/heads/main commit\nrefs/tags/v1.0.1 tag');

    edit(project, taint, (text) => `${text}${note}`); // not built: generated/ does not know of it
    commit(project);
    const stopTag = failAt(project, 'reference-transaction', 'if grep -q refs/tags/; then exit 1; fi');
    expect(await release(project)).toContain('git tag:');
    stopTag();
    expect(refsOf(project)).not.toContain('v1.1.0');
    expect(await release(project)).toBe(
      'The release 1.1.0 was interrupted before its tag. It is finished now.\n' +
        'Made the release 1.1.0.\nPushed main and v1.1.0; the workflow Release publishes it.',
    );
    expect(git(origin, 'rev-parse', 'main')).toBe(git(origin, 'rev-parse', 'v1.1.0^{commit}'));
    const released = read(project, 'spec/releases/1.1.0.yaml');
    expect(released).toBe(generated(project)['openapi.en.yaml']);
    expect(released).toContain('  version: 1.1.0\n');
    expect(JSON.parse(read(project, 'spec/releases/1.1.0.changes.json'))).toMatchObject({
      from: '1.0.1',
      to: '1.1.0',
      bump: 'minor',
      changes: [{ rule: 'request-property-added' }],
    });
    expect(read(project, 'CHANGELOG.md')).toContain(
      '- The optional field note of Taint is new. Taint 新增可选字段 note。 (`request-property-added`)',
    );
    expect(read(project, 'spec/releases/anchors.txt')).toMatch(/^\/\n[^]*\nlistPools\.html#/);
    expect(await release(project)).toBe('Nothing changed since the last release.');

    git(project, 'push', '--quiet', 'origin', 'main~1:refs/heads/other');
    git(project, 'reset', '--quiet', '--hard', 'HEAD~1');
    expect(await release(project)).toBe(
      'main is 1 commit behind origin. Take them over first: git pull --rebase origin main',
    );
    git(project, 'switch', '--quiet', '--create', 'feature');
    expect(await release(project)).toBe('Releases are made on main, and this is feature. Switch to it.');
    rmSync(origin, { recursive: true });
    git(project, 'switch', '--quiet', 'main');
    expect(await release(project)).toContain('It is unknown whether main is up to date: git fetch:');
  });
});

describe('npm run release', () => {
  const acceptedFile = (version: string, expires = '2999-01-01') => `accepted:
  - rule: request-required-narrowed
    pointer: '#/components/schemas/Taint/required'
    version: ${version}
    reason: The service demands it.
    x-reason-zh: 服务要求必选。
    approver: AB
    expires: '${expires}'
`;

  it('judges spec/, not generated/', async () => {
    const { project } = await releasedProject();
    const accept = (text: string) => writeFileSync(join(project, 'spec/accepted-changes.yaml'), text);
    expect(await next(project)).toEqual({ version: '1.0.0', rules: [] });

    edit(project, taint, (text) => text.replace('required: [key, effect]', 'required: [key, value, effect]'));
    edit(project, 'spec/sdk-properties.yaml', (text) =>
      text.replace(/( Taints:\n(?: {6}.*\n)*? {6}value: \{ type: string)/, '$1, required: true'),
    );
    const narrowed = 'request-required-narrowed';
    expect(await next(project)).toEqual({ version: '2.0.0', rules: [`breaking ${narrowed}`] });

    accept(acceptedFile('1.1.0'));
    expect(await next(project)).toEqual({ version: '1.1.0', rules: [`warning ${narrowed}`] });
    accept(acceptedFile('1.2.0'));
    expect(await next(project)).toEqual({
      refused: expect.stringContaining('This entry is for 1.2.0, but the next version is 1.1.0.'),
    });
    accept(acceptedFile('1.1.0', '2026-11-22'));
    expect(await next(project, '2026-11-22')).toMatchObject({ version: '1.1.0' });
    expect(await next(project, '2026-11-23')).toEqual({
      refused: expect.stringContaining('spec/accepted-changes.yaml:2:5 #/accepted/0'),
    });

    accept(acceptedFile('1.1.0'));
    edit(project, 'spec/releases/1.0.0.yaml', (text) => text.replace('Value of the taint.', 'Value.'));
    expect(await next(project)).toEqual({ refused: expect.stringContaining('spec/releases/1.0.0.yaml:1:1') });
  });
});
