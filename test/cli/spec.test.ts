import { describe, expect, it } from 'vitest';
import { runCommand as run } from '../support/command-line.ts';
import { parse } from 'yaml';

describe('spec', () => {
  it.each([
    ['', 'openapi: 3.1.0\n', 'Create a node pool'],
    ['--lang zh', 'openapi: 3.1.0\n', '创建节点池'],
    ['--oas 3.0', 'openapi: 3.0.3\n', 'Create a node pool'],
    ['--format json --lang=zh', '{\n  "openapi": "3.1.0"', '创建节点池'],
    ['--format json --oas 3.0', '{\n  "openapi": "3.0.3"', 'Create a node pool'],
  ])('prints the description: %s', async (args, start, text) => {
    const { code, out } = await run(`spec ${args}`);
    expect(code).toBe(0);
    expect(out.startsWith(start)).toBe(true);
    expect(out).toContain(text);
    expect(out).toMatch(/\S\n$/);
  });

  it('says the same as YAML and as JSON', async () => {
    expect(parse((await run('spec --oas 3.0')).out)).toEqual(
      JSON.parse((await run('spec --oas 3.0 --format json')).out),
    );
  });
});
