import { parse, stringify } from 'yaml';
import { isObject } from 'openapi-document';

/**
 * Adds what users shared at the end of the registry of observations, under the next free ids; what stands there already
 * keeps its form.
 *
 * @param registry - text of the registry
 * @param shared - texts as `traffic --share` prints them
 * @throws where a text is none, or one was added before
 */
export function withObservations(registry: string, shared: readonly string[]): { text: string; added: string[] } {
  const { observations = {} } = parse(registry) as { observations?: Record<string, unknown> };
  const ids = Object.keys(observations);
  const known = new Map(Object.entries(observations).map(([id, one]) => [JSON.stringify(one), id]));
  const last = Math.max(0, ...ids.map((id) => Number(id.slice(1))));
  const added = shared.map((text, index): [string, unknown] => {
    const observation = sharedIn(text);
    const key = JSON.stringify(observation);
    const earlier = known.get(key);
    if (earlier !== undefined) throw new Error(`This is ${earlier} already. Nothing was added.`);
    const id = `V${String(last + index + 1).padStart(2, '0')}`;
    known.set(key, id);
    return [id, observation];
  });
  const entries = stringify(Object.fromEntries(added), { lineWidth: 100, singleQuote: true });
  const body = ids.length === 0 ? registry.replace(/^observations:.*$/m, 'observations:') : registry;
  return {
    text: `${body.trimEnd()}\n${entries.trimEnd().replace(/^/gm, '  ')}\n`,
    added: added.map(([id]) => id),
  };
}

/** The observation in a text, without a fence of Markdown and without the name that stands for its id. */
function sharedIn(text: string): unknown {
  const yaml = /^```\w*\n([^]*?)^```/m.exec(text)?.[1] ?? text;
  let value: unknown;
  try {
    value = parse(yaml);
  } catch {
    value = undefined;
  }
  const [observation, ...more] = isObject(value) ? Object.values(value) : [];
  if (!isObject(observation) || !('exchanges' in observation) || more.length > 0)
    throw new Error(
      'This is not what `traffic --share` prints: one entry with `date`, `region`, `exchanges` and counts.',
    );
  return observation;
}
