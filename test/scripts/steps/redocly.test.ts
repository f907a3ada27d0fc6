import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ProblemsError } from '../../../scripts/problems.ts';
import { readConfig } from '../../../scripts/steps/redocly.ts';

it.each<[name: string, text: string, message: RegExp]>([
  ['an address without encryption', 'extends: [http://127.0.0.1:9/a]\n', /ask the network: http:\/\/127\.0\.0\.1:9\/a/],
  ['an address', 'extends: [https://example.invalid/a]\n', /ask the network: https:\/\/example\.invalid\/a/],
  ['no YAML', 'rules:\n  a: [\n', /^redocly\.yaml:\d+:\d+ [^]*The file is not YAML: /],
  ['an unknown key', 'rulez: {}\n', /`rulez`/],
])('the configuration of Redocly is refused with %s', async (_name, text, message) => {
  const root = mkdtempSync(join(tmpdir(), 'redocly-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeFileSync(join(root, 'redocly.yaml'), text);
  const refusal = await readConfig(root).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(ProblemsError);
  expect((refusal as Error).message).toMatch(message);
});
