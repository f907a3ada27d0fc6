import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it, onTestFinished } from 'vitest';
import { makeRelease } from '../../../scripts/release/make-release.ts';
import { edit } from '../../support/project.ts';
import { type Registry, startRegistry } from '../../support/registry.ts';
import { commit, folder, git, install, wholeProject } from '../../support/release.ts';

const today = '2026-11-21';
const taint = 'spec/components/schemas/Taint.yaml';

/** Stands in for GitHub's program: a release is a folder of files, and an upload fails while there is a file `down`. */
const gh = `#!/usr/bin/env bash
set -euo pipefail
command=$2; tag=$3; shift 3
release="$GH_STATE/$tag"
case $command in
  view) test -d "$release";;
  edit) for option; do case $option in --draft=false) rm -f "$release/draft";; esac; done;;
  *)
    mkdir -p "$release"
    [ "$command" = create ] && touch "$release/draft"
    for file; do
      case $file in */assets/*)
        if [ -e "$GH_STATE/down" ]; then echo 'HTTP 502' >&2; exit 1; fi
        cp "$file" "$release/";;
      esac
    done
    if [ "$command" = create ]; then rm "$release/draft"; fi;;
esac
`;

/** Runs the steps of release.yml as a job does. */
async function startJobs(registry: Registry) {
  const [bin, state, npm] = [folder('bin-'), folder('gh-'), folder('npm-')];
  writeFileSync(join(bin, 'gh'), gh);
  chmodSync(join(bin, 'gh'), 0o755);
  writeFileSync(join(npm, 'npmrc'), `//${new URL(registry.url).host}/:_authToken=t\n`);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    GH_STATE: state,
    NPM_CONFIG_REGISTRY: registry.url,
    NPM_CONFIG_USERCONFIG: join(npm, 'npmrc'),
    NPM_CONFIG_CACHE: npm,
    NPM_CONFIG_FETCH_RETRIES: '0',
    DOCS_ADDRESS: 'https://example.com/docs/',
  };
  const step = async (checkout: string, name: string, ...args: string[]) => {
    const script = join(checkout, 'scripts/release/steps', `${name}.sh`);
    return promisify(execFile)(script, args, { cwd: checkout, env }).then(
      ({ stdout, stderr }) => ({ status: 0, stdout, stderr }),
      ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => ({
        status: code,
        stdout,
        stderr,
      }),
    );
  };
  return { step, state };
}

/** Packs one package as it is now in place of its tarball. */
function packAgain(checkout: string, name: string): void {
  const tarballs = join(checkout, 'out/npm');
  const old = readdirSync(tarballs).find((file) => file.includes(name)) ?? '';
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballs, '--workspace', name];
  const packed = execFileSync('npm', args, { cwd: checkout, encoding: 'utf8' }).trim();
  renameSync(join(tarballs, packed), join(tarballs, old));
}

/** Ends what hangs; two whole releases take a minute or two of processor time, and longer where others work. */
const timeout = 1_200_000;

it('publishes releases from tag to notes, twice in a row, and after failures', { timeout }, async () => {
  const registry = await startRegistry();
  onTestFinished(() => registry.close());
  const { step, state } = await startJobs(registry);
  const { project, origin } = wholeProject();
  const checkOut = (tag: string) => {
    const checkout = folder('ci-');
    git(checkout, 'clone', '--quiet', '--branch', tag, '-c', 'advice.detachedHead=false', origin, '.');
    install(checkout);
    return checkout;
  };
  const release = () => makeRelease({ root: project, today, isPushed: true, print: () => undefined });

  await release();
  const first = git(project, 'describe', '--exact-match');
  const checkout = checkOut(first);
  expect(await step(checkout, 'check-tag', first)).toMatchObject({ status: 0, stderr: '' });
  expect(await step(checkout, 'pack', 'out')).toMatchObject({ status: 0 });
  const feed = JSON.parse(readFileSync(join(checkout, 'out/docs/en/releases.json'), 'utf8')) as {
    items: { title: string; url: string }[];
  };
  expect(feed.items[0]).toMatchObject({
    title: first.slice(1),
    url: expect.stringContaining('https://example.com/docs/'),
  });

  const publish = () => step(checkout, 'publish-packages', 'out/npm', '--provenance=false');
  registry.failAfter = 2;
  expect((await publish()).status).not.toBe(0);
  registry.failAfter = Infinity;
  expect(registry.published).toHaveLength(2);
  const again = await publish();
  expect(again).toMatchObject({ status: 0, stdout: expect.stringContaining('npm has openapi-document@') });
  const all = ['openapi-document@', 'openapi-breaking@', `modelarts-pools-openapi@${first.slice(1)}`];
  expect(registry.published).toEqual(all.map((name) => expect.stringMatching(`^${name}`)));
  expect((await publish()).status).toBe(0);
  expect(registry.published).toHaveLength(all.length);

  const publishRelease = () => step(checkout, 'publish-release', first, 'out');
  writeFileSync(join(state, 'down'), '');
  expect((await publishRelease()).status).not.toBe(0);
  expect(existsSync(join(state, first, 'draft'))).toBe(true);
  rmSync(join(state, 'down'));
  expect(await publishRelease()).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(state, first)).toSorted()).toEqual(readdirSync(join(checkout, 'out/assets')).toSorted());
  expect((await publishRelease()).status).toBe(0);

  edit(project, taint, (text) => text.replace('Value of the taint.', 'The value of the taint.'));
  commit(project);
  await release();
  const second = git(project, 'describe', '--exact-match');
  expect(second).not.toBe(first);
  const next = checkOut(second);
  expect(await step(next, 'check-tag', second)).toMatchObject({ status: 0 });
  expect(await step(next, 'pack', 'out')).toMatchObject({ status: 0 });
  expect(readFileSync(join(next, 'out/notes.md'), 'utf8')).toBe('Nothing changed on the wire. 线上契约无变化。\n');
  expect(await step(next, 'publish-packages', 'out/npm', '--provenance=false')).toMatchObject({ status: 0 });
  expect(registry.published.slice(all.length)).toEqual([`modelarts-pools-openapi@${second.slice(1)}`]);

  writeFileSync(join(next, 'packages/openapi-document/README.md'), 'Another text.\n');
  packAgain(next, 'openapi-document');
  const changed = await step(next, 'publish-packages', 'out/npm', '--provenance=false');
  expect(changed).toMatchObject({
    status: 1,
    stderr: expect.stringMatching(/^npm has another openapi-document@\S+ than/),
  });
  expect(changed.stderr).toContain('Raise its version');
});

it('refuses tags that no release made', async () => {
  const { step } = await startJobs({ url: 'http://127.0.0.1:1/', published: [], failAfter: 0, close: () => undefined });
  const { project } = wholeProject();
  const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { version: string };
  const tag = `v${version}`;
  const pushTag = (...args: string[]) => {
    git(project, 'tag', '--force', ...args);
    git(project, 'push', '--quiet', '--force', 'origin', 'refs/tags/*');
  };
  pushTag(tag);
  expect(await step(project, 'check-tag', tag)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('annotated'),
  });
  pushTag('--annotate', '--message', 'm', 'v0.0.1');
  expect((await step(project, 'check-tag', 'v0.0.1')).stderr).toContain(`package.json says ${version}.`);
  pushTag('--annotate', '--message', 'm', tag);
  expect(await step(project, 'check-tag', tag)).toMatchObject({ status: 0 });
  writeFileSync(join(project, 'later'), '');
  commit(project);
  expect((await step(project, 'check-tag', tag)).stderr).toContain('another commit is checked out.');
  pushTag('--annotate', '--message', 'm', tag);
  expect((await step(project, 'check-tag', tag)).stderr).toContain('its commit is not on main.');
});
