import { test } from 'vitest';
import { readdirSync, statSync } from 'node:fs';
import { report, rulesOf, fixtures } from './report.ts';
test('x', async () => {
  const all = [...rulesOf('source'), 'pools/text-in-chinese'];
  for (const f of readdirSync(fixtures)) {
    const fixture = statSync(fixtures + '/' + f).isDirectory() ? f + '/openapi.yaml' : f;
    const rule = all.find((id) => id.endsWith('/' + f.split('.')[0]));
    if (!rule) { console.log('no rule', f); continue; }
    const api = f.includes('workflow') ? 'workflows' : f.startsWith('text-in') ? 'zh' : 'source';
    console.log(fixture, JSON.stringify(await report(fixture, { rule, api }), null, 1));
  }
});
