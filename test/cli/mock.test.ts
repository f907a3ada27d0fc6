import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';

describe('mock', () => {
  it('answers until it is ended', async () => {
    const [server, port] = [
      await import('node:net').then(({ createServer }) => createServer()),
      41_000 + (process.pid % 1000),
    ];
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await run(`mock --port ${port}`)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^The mock cannot start: .*EADDRINUSE/),
    });
    server.close();
  });

  it.each([
    ['--port x', 'The value x of --port <port> is invalid: a whole number is needed. Try --help.\n'],
    ['--port 80000', 'The value 80000 of --port <port> is invalid: it must be at most 65535. Try --help.\n'],
    [
      '--fail 503',
      'The value 503 of --fail <status:times> is invalid: two values with a colon between them are ' +
        'needed. Try --help.\n',
    ],
    ['--fail a --lang zh', '--fail <status:times> 的值 a 无效：应为用冒号分隔的两个值。请使用 --help 查看帮助。\n'],
  ])('refuses %s', async (args, err) => {
    expect(await run(`mock ${args}`)).toEqual({ code: 2, out: '', err });
  });

  const folder = mkdtempSync(join(tmpdir(), 'mock-secrets-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['no lines of that form', 'AK:hunter2', 1],
    ['a list', '- hunter2', 1],
    ['YAML that cannot be read', 'AK: fine\nBK: "hunter2', 2],
    ['an empty secret', "AK: ''\nhunter2: hunter2", 1],
    ['an alias', 'AK: &hunter2 x\nBK: *hunter2', 1],
    ['something nested', 'AK: { hunter2: hunter2 }', 1],
    ['nothing', '', 1],
  ])('never repeats secrets that are %s', async (_, text, line) => {
    const file = join(folder, 'secrets.yaml');
    writeFileSync(file, text);
    const want = (from: string) => ({
      code: 2,
      out: '',
      err: `${from}:${line}: keys are lines of the form ACCESS_KEY: SECRET_KEY.\n`,
    });
    expect(await run(['mock', '--secrets', file])).toEqual(want(file));
    expect(await run('mock', '', { env: { MOCK_SECRETS: text } })).toEqual(want('MOCK_SECRETS'));
  });

  it('has no option for secrets, and does not repeat one that is tried', async () => {
    const { err } = await run('mock --secret=AK:hunter2');
    expect(err).toBe('Unknown option: --secret. Try --help.\n');
  });
});
