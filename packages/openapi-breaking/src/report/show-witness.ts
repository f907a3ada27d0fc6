import { canonicalJson } from 'openapi-document';
import type { Finding, Text, Witness } from '../finding.ts';

const longestShown = 160;

/** A sentence with the value that proves a change, or that none was found; `undefined` for changes not about values. */
export function showWitness({ direction, witness }: Finding): Text | undefined {
  if (witness === undefined) return undefined;
  if (witness === null) return { en: 'No value was found that shows it.', zh: '未找到能说明该变更的值。' };
  const text = canonicalJson(witness.value);
  const value = text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
  const { en, zh } = said[direction === 'request' ? 'request' : 'response'][witness.validIn];
  return { en: `For example, ${value} ${en}.`, zh: `例如 ${value} ${zh}。` };
}

const said: Readonly<Record<'request' | 'response', Readonly<Record<Witness['validIn'], Text>>>> = {
  request: {
    base: { en: 'was valid and is now rejected', zh: '原来有效，现在会被拒绝' },
    revision: { en: 'was rejected and is now valid', zh: '原来会被拒绝，现在有效' },
  },
  response: {
    base: { en: 'could be returned and no longer can', zh: '原来可能返回，现在不会返回' },
    revision: { en: 'could not be returned and now may be', zh: '原来不会返回，现在可能返回' },
  },
};
