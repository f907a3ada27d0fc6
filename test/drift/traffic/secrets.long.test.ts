import { expect, it } from 'vitest';
import { matcher } from '../../../drift/traffic/description.ts';
import { disguiseBy } from '../../../drift/traffic/disguise.ts';
import { sanitizerFor } from '../../../drift/traffic/sanitize.ts';
import { rawOf } from '../../support/raw-exchange.ts';
import { secrets, secretsIn, withSecrets } from '../../support/secrets.ts';
import { outputs, shownOf } from '../../support/shown-traffic.ts';
import { description, type entry } from '../../support/traffic.ts';

it.each(outputs)('shows none of 10,000 secrets with %s', async (options) => {
  const all = secrets(10_000);
  const { out, err } = await shownOf(all, options);
  expect(out.length).toBeGreaterThan(300);
  expect(secretsIn(out + err, all)).toEqual([]);
});

it('records none of 10,000 secrets', () => {
  const all = secrets(10_000);
  const clean = sanitizerFor(description, matcher(description.document), disguiseBy(Buffer.alloc(32, 7)));
  const written = (withSecrets(all) as ReturnType<typeof entry>[]).map((one) => JSON.stringify(clean(rawOf(one))));
  expect(secretsIn(written.join('\n'), all)).toEqual([]);
});
