import { operationsOf } from 'openapi-document';
import { expect, it } from 'vitest';
import { matcher } from '../../../drift/traffic/description.ts';
import { disguiseBy } from '../../../drift/traffic/disguise.ts';
import { holdTraffic } from '../../../drift/traffic/hold-traffic.ts';
import { readTraffic } from '../../../drift/traffic/read-traffic.ts';
import { sanitizerFor } from '../../../drift/traffic/sanitize.ts';
import { rawOf } from '../../support/raw-exchange.ts';
import { secrets, secretsIn, withSecrets } from '../../support/secrets.ts';
import { description, entry, examplesOf, har, pathOf } from '../../support/traffic.ts';

const clean = sanitizerFor(description, matcher(description.document), disguiseBy(Buffer.alloc(32, 7)));

it('writes none of 400 secrets', () => {
  const all = secrets(400);
  const written = JSON.stringify((withSecrets(all) as ReturnType<typeof entry>[]).map((one) => clean(rawOf(one))));
  expect(secretsIn(written, all)).toEqual([]);
  expect(written).not.toContain('SDK-HMAC');
});

it('leaves every example of the description valid', () => {
  const entries = operationsOf(description.document).flatMap(({ id, method }) => {
    const requests = examplesOf(id, 'request');
    const requestType = id === 'updateNodePool' ? 'application/merge-patch+json' : 'application/json';
    return examplesOf(id, '200').flatMap((response) =>
      (requests.length > 0 ? requests : [undefined]).map((request) =>
        entry({ method: method.toUpperCase(), path: pathOf(id), requestType, response, ...(request && { request }) }),
      ),
    );
  });
  const read = readTraffic(har(entries.map((one) => clean(rawOf(one)))));
  if ('reason' in read) throw new Error(read.reason);
  const { findings, matched } = holdTraffic('', read, description);
  expect(matched).toHaveLength(entries.length);
  expect(
    findings.filter(({ standing }) => standing !== 'known').map(({ kind, name, was }) => [kind, name, was]),
  ).toEqual([]);
});

it('keeps listed values, times, codes and words of errors, and replaces names and addresses', () => {
  const response = {
    metadata: { name: 'vision-team', creationTimestamp: '2026-11-20T10:00:00Z' },
    status: { phase: 'Running', root: '10.1.2.3' },
    spec: { type: 'Dedicate', owner: 8613812345678 },
    error_code: 'ModelArts.50004000',
    error_msg: 'Pool vision-team not found.',
  };
  const made = clean(rawOf(entry({ method: 'GET', path: '/v2/0a/pools/vision-team?owner=zhang', response })));
  const { content } = made.response as { content: { text: string } };
  const {
    metadata,
    status,
    spec,
    error_code: code,
    error_msg: message,
  } = JSON.parse(content.text) as Record<string, Record<string, string>>;
  expect(metadata?.creationTimestamp).toBe('2026-11-20T10:00:00Z');
  expect([status?.phase, spec?.type, code]).toEqual(['Running', 'Dedicate', 'ModelArts.50004000']);
  expect(status?.root).toMatch(/^192\.0\.2\.\d+$/);
  expect(message).toBe(`Pool ${metadata?.name} not found.`);
  expect(metadata?.name).toMatch(/^[a-z]{6}-[a-z]{4}$/);
  expect(JSON.stringify(made)).not.toMatch(/vision|team|zhang|13812345678|10\.1\.2\.3/);
});
