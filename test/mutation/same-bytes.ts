/**
 * The build in this process, for the changes of its steps: test/scripts/build.test.ts starts it as a program, which
 * sees nothing of a change that is made in memory. Not part of `npm test`, hence the name.
 */
import { expect, it } from 'vitest';
import { build } from '../../scripts/build.ts';
import { types } from '../../scripts/steps/types.ts';
import { copyProject, generated, repository } from '../support/project.ts';

it('makes what is committed', { timeout: 60_000 }, async () => {
  const project = copyProject();
  await build(
    project,
    () => undefined,
    (documents) => Promise.all(documents.map(types)),
  );
  // What the validators run with is copied from its source, and so carries all changes of it: their own tests judge it.
  const made = Object.entries(generated(project)).filter(([, text]) => !text.includes('stryMutAct'));
  expect(made.length).toBeGreaterThan(0);
  const committed = generated(repository);
  for (const [name, text] of made) expect(text, name).toBe(committed[name]);
});
