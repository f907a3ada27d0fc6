import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { estimateTokenCount } from 'tokenx';
import { describe, expect, it } from 'vitest';
import { operations } from '../../../client/index.ts';
import { firstSentence, pointsOf } from '../../../scripts/agents/bullets.ts';
import { cardName } from '../../../scripts/agents/files.ts';
import { repository } from '../../support/project.ts';

const ids = Object.keys(operations) as (keyof typeof operations)[];
const read = (id: string, language: 'en' | 'zh') =>
  readFileSync(join(repository, 'generated', cardName(id, language)), 'utf8');

describe.each(['en', 'zh'] as const)('the cards in %s', (language) => {
  it.each(ids)('%s says how it is called, in at most 400 tokens', (id) => {
    const text = read(id, language);
    const { method, path, requestMediaType, pathParameters } = operations[id];
    expect(text.split('\n')[1]).toBe(`\`${method} ${path}\``);
    if (requestMediaType !== null) expect(text.split('\n')[2]).toContain(`\`${requestMediaType}\``);
    for (const name of pathParameters.filter((one) => one !== 'project_id')) expect(text).toContain(`- \`${name}\`! `);
    // The estimate of a Chinese text is above what a tokenizer counts; test/outside counts with one.
    expect(estimateTokenCount(text)).toBeLessThanOrEqual(language === 'en' ? 395 : 425);
  });

  it.each(ids.filter((id) => operations[id].method !== 'GET'))('%s says when it is done', (id) => {
    expect(read(id, language)).toMatch(
      language === 'en' ? /^Done when `show\w+` shows: ./m : /^完成的判断，通过 `show\w+`：./m,
    );
  });

  it.each(ids.filter((id) => operations[id].method === 'DELETE'))('%s says that it destroys', (id) => {
    expect(read(id, language)).toContain(language === 'en' ? 'DESTROYS for good' : '永久删除：须先征得用户同意');
  });
});

it('takes a text apart', () => {
  expect(pointsOf('A pool.\n\n- **Done:** it is\n  there.\n- Or not.\n- **Not now** ever.')).toEqual({
    lead: 'A pool.',
    points: [
      { name: 'Done', text: '**Done:** it is there.' },
      { name: '', text: 'Or not.' },
      { name: 'Not now', text: '**Not now** ever.' },
    ],
  });
});

it.each([
  ['One. Two.', 'One.'],
  ['A file, v1.2 of it; more', 'A file, v1.2 of it.'],
  ['The ID: a name.', 'The ID.'],
  ['第一句。第二句。', '第一句。'],
  ['资源池 ID：取值为名称。', '资源池 ID。'],
  ['No stop', 'No stop'],
])('finds the first sentence of %s', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
