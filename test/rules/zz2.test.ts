import { test } from 'vitest';
import { resolve } from 'node:path';
import { bundle, lintDocument, BaseResolver, Source } from '@redocly/openapi-core';
import { config, fixtures, root } from './report.ts';
test('fuzz', async () => {
  const ours = config.forAlias('source');
  const { bundle: { parsed } } = await bundle({ ref: resolve(fixtures, 'sound/openapi.yaml'), config: ours });
  const all = Object.keys(ours.rules.oas3_1).filter((k) => k !== 'struct' && !k.startsWith('pools/'));
  ours.skipRules([...all, ...(ours.rules.oas3_1 as any).assertions.map((a: any) => a.assertionId)]);
  const bad = [null, 'x', 1, true, [], {}];
  let n = 0; const errors = new Map<string, string>();
  const places: (string | number)[][] = [];
  const walk = (v: any, p: any[]) => { places.push(p); if (v && typeof v === 'object') for (const k of Object.keys(v)) walk(v[k], [...p, k]); };
  walk(parsed, []);
  for (const place of places.slice(1)) for (const value of bad) {
    const copy: any = structuredClone(parsed);
    let at = copy; for (const k of place.slice(0, -1)) at = at[k];
    at[place.at(-1)!] = value; n++;
    if (!copy.openapi || typeof copy.openapi !== 'string' || !copy.openapi.startsWith('3')) continue;
    try { await lintDocument({ document: { source: new Source('/tmp/x.yaml', ''), parsed: copy }, config: ours, externalRefResolver: new BaseResolver() }); }
    catch (e: any) { errors.set(e.stack.split('\n').slice(0, 3).join('|'), `${place.join('/')} = ${JSON.stringify(value)}`); }
  }
  console.log(n, errors);
}, 120000);
