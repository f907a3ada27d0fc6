import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { mockFor } from '../support/client.ts';
import { repository } from '../support/project.ts';

it.each(['README.md', 'README.zh.md'])('the curl commands of %s work against the mock as they stand', async (file) => {
  const text = readFileSync(join(repository, file), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([^]*?)```/g)].map(([, block]) => block ?? '');
  const [commands = ''] = blocks.filter((block) => block.startsWith('curl'));
  const { url, requests } = await mockFor({ pools: ['pool-1'], time: 0 });
  const run = spawn('bash', ['-euc', commands.replaceAll('http://127.0.0.1:4010', url)]);
  let output = '';
  run.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  expect(await new Promise((resolve) => void run.on('close', resolve))).toBe(0);
  expect(requests.map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  expect(output).toContain('"count":2');
  expect(output).not.toContain('error_code');
});
