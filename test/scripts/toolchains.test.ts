import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { runProgram, toolchain } from '../support/programs.ts';
import { repository } from '../support/project.ts';

/** Runs the script where `apt-get` only notes down what it is asked to do, and brings nothing but `newcomer`. */
async function install(...needs: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'pools-toolchains-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const log = join(folder, 'log');
  const programs = {
    sudo: 'exec "$@"',
    'apt-get':
      `echo "$*" >> "${log}"\n[ "$1" = update ] || printf '#!/bin/sh\\n' > "${folder}/bin/newcomer" && ` +
      `chmod -f +x "${folder}/bin/newcomer" || true`,
  };
  mkdirSync(join(folder, 'bin'));
  writeFileSync(log, '');
  for (const [name, text] of Object.entries(programs))
    writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  const settings = { PATH: `${join(folder, 'bin')}:${process.env.PATH}` };
  const ran = await runProgram([join(repository, 'scripts/toolchains.sh'), ...needs], repository, settings);
  return { ...ran, asked: readFileSync(log, 'utf8') };
}

it('toolchains.sh does nothing where all is there', async () => {
  expect(await install('coreutils=true', 'bash=bash --version')).toEqual({
    status: 0,
    output: 'toolchains: all there\n',
    asked: '',
  });
});

it('toolchains.sh installs what is missing, and only that', async () => {
  expect(await install('coreutils=true', 'new-package=newcomer')).toEqual({
    status: 0,
    output: 'toolchains: installing new-package\ntoolchains: all there\n',
    asked: 'update -qq\ninstall -y -qq --no-install-recommends new-package\n',
  });
});

it('toolchains.sh fails where a package does not bring what is needed', async () => {
  const { status, output } = await install('new-package=some-program-that-is-nowhere --version');
  expect({ status, output }).toEqual({
    status: 1,
    output:
      'toolchains: installing new-package\ntoolchains: new-package is installed, and yet this fails: ' +
      'some-program-that-is-nowhere --version\n',
  });
});

it('toolchains.sh says how to call it', async () => {
  expect(await install('golang-go')).toMatchObject({
    status: 2,
    output: expect.stringContaining("PACKAGE='CHECK'"),
    asked: '',
  });
});

it('a test that misses a tool says what to do', () => {
  expect(toolchain(['some-program-that-is-nowhere'], ['true'])).toBe('true');
  expect(() => toolchain(['some-program-that-is-nowhere', '--version'])).toThrow(
    '`some-program-that-is-nowhere --version` failed, which the code samples need: run ' +
      'scripts/docs/samples/toolchains.sh',
  );
});
