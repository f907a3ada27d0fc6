import { parse, stringify } from 'yaml';
import { expect, it } from 'vitest';
import { observationOf } from '../../../drift/traffic/observation.ts';
import { holdTraffic } from '../../../drift/traffic/hold-traffic.ts';
import { readTraffic } from '../../../drift/traffic/read-traffic.ts';
import { withObservations } from '../../../scripts/steps/with-observations.ts';
import { description, entry, examplesOf, har, pathOf } from '../../support/traffic.ts';

const registry = `# Kept.
observations:
  V09:
    date: null # Not known.
    region: null
    exchanges: 1
`;

function shared(): string {
  const [pool] = examplesOf('showPool', '200');
  const read = readTraffic(har([entry({ method: 'GET', path: pathOf('showPool'), response: pool })]));
  if ('reason' in read) throw new Error(read.reason);
  return stringify({ TODO: observationOf([holdTraffic('a.har', read, description)], description) });
}

it('adds what is shared under the next id, and leaves the rest as it is', () => {
  const text = shared();
  const result = withObservations(registry, [`Seen today:\n\n\`\`\`yaml\n${text}\`\`\`\n`]);
  expect(result.added).toEqual(['V10']);
  expect(result.text).toContain(registry);
  expect(parse(result.text)).toMatchObject({
    observations: {
      V10: { date: '2026-11', region: 'cn-north-4', exchanges: 1, operations: { showPool: { '200': 1 } } },
    },
  });
});

it('begins an empty registry', () => {
  expect(parse(withObservations('observations: {}\n', [shared()]).text)).toHaveProperty(
    'observations.V01.exchanges',
    1,
  );
});

it('does not add the same twice', () => {
  const { text } = withObservations(registry, [shared()]);
  expect(() => withObservations(text, [shared()])).toThrow('This is V10 already. Nothing was added.');
});

it.each(['', 'a: [', '- a', 'TODO: 5', 'a: { exchanges: 1 }\nb: { exchanges: 1 }'])('refuses %j', (text) => {
  expect(() => withObservations(registry, [text])).toThrow('This is not what `traffic --share` prints');
});

it.each(['a: [', '- 1', 'text', '{ a: { b: 1 } }', 'a: { exchanges: 1 }\nb: { exchanges: 1 }', ''])(
  'refuses what is no observation: %j',
  (text) => expect(() => withObservations(registry, [text])).toThrow(/^This is not what `traffic --share` prints/),
);
