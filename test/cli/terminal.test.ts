import { afterEach, describe, expect, it, vi } from 'vitest';

const { isTTY } = process.stdout;
afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  process.stdout.isTTY = isTTY;
});

describe('titles of tables', () => {
  it.each<{ name: string; isTerminal: boolean; env: Record<string, string>; isBold: boolean }>([
    { name: 'on a terminal', isTerminal: true, env: {}, isBold: true },
    { name: 'on a terminal with NO_COLOR', isTerminal: true, env: { NO_COLOR: '1' }, isBold: false },
    { name: 'in a pipe', isTerminal: false, env: {}, isBold: false },
    { name: 'in a pipe of a CI system', isTerminal: false, env: { CI: 'true' }, isBold: false },
    { name: 'in a pipe with FORCE_COLOR', isTerminal: false, env: { FORCE_COLOR: '1' }, isBold: true },
  ])('$name: bold is $isBold', async ({ isTerminal, env, isBold }) => {
    for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI']) vi.stubEnv(name, env[name]);
    vi.stubEnv('TERM', 'xterm');
    process.stdout.isTTY = isTerminal;
    vi.resetModules();
    const { terminal } = await import('../../cli/terminal.ts');
    expect(terminal.bold('NAME')).toBe(isBold ? '\u001B[1mNAME\u001B[22m' : 'NAME');
  });
});
