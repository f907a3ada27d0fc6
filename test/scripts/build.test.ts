import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildWithTypes, copyProject, edit, generated, repository } from '../support/project.ts';

it('the build makes what is committed, and replaces what is stale', { timeout: 300_000 }, async () => {
  const project = copyProject();
  edit(project, 'generated/openapi.zh.yaml', (text) => text.replace('节点池', '结点池'));
  rmSync(join(project, 'generated/overlay.zh.yaml'));
  await buildWithTypes(project);
  const committed = generated(repository);
  // Under mutation testing the validators carry all changes of their source, which they copy: their own tests judge it.
  const made = Object.entries(generated(project)).filter(([, text]) => !text.includes('stryMutAct'));
  expect(made.map(([name]) => name)).toEqual(expect.arrayContaining(['openapi.zh.yaml', 'overlay.zh.yaml']));
  for (const [name, text] of made)
    expect(text, `generated/${name} is stale: run \`npm run build\` and commit it`).toBe(committed[name]);
});
