import { expect, it } from 'vitest';
import { secrets, secretsIn } from '../../support/secrets.ts';
import { outputs, shownOf } from '../../support/shown-traffic.ts';

it.each(outputs)('shows none of 400 secrets with %s', async (options) => {
  const all = secrets(400);
  const { out, err } = await shownOf(all, options);
  expect(out.length).toBeGreaterThan(300);
  expect(secretsIn(out + err, all)).toEqual([]);
});
