import { readdirSync, readFileSync } from 'node:fs';
import { countTokens } from 'gpt-tokenizer/encoding/o200k_base';
import { expect, it } from 'vitest';
import { published } from './support.ts';

const cards = readdirSync(published('cards'));

it.each(cards)('%s has at most 400 tokens', (name) => {
  expect(countTokens(readFileSync(published(`cards/${name}`), 'utf8'))).toBeLessThanOrEqual(400);
});
