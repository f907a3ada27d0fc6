import { describe, expect, it } from 'vitest';
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
      err: expect.stringMatching(/^The mock cannot listen: .*EADDRINUSE/),
    });
    server.close();
  });

  it.each([
    ['--port x', 'The value x of --port <port> is not possible: a whole number is needed. Try --help.\n'],
    ['--port 80000', 'The value 80000 of --port <port> is not possible: it must be 65535 at most. Try --help.\n'],
    [
      '--fail 503',
      'The value 503 of --fail <status:times> is not possible: two values with a colon between them are ' +
        'needed. Try --help.\n',
    ],
    ['--secret a --lang zh', '--secret <keys> 的值 a 无效：应为用冒号分隔的两个值。请使用 --help 查看帮助。\n'],
  ])('refuses %s', async (args, err) => {
    expect(await run(`mock ${args}`)).toEqual({ code: 2, out: '', err });
  });
});
