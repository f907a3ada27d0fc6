import { describe, expect, it } from 'vitest';
import { type JsonObject, operationsOf } from 'openapi-document';
import { codeSamples } from '../../../scripts/docs/samples/index.ts';
import { documentIn } from '../../support/document.ts';

const [en, zh] = [codeSamples(await documentIn('en'), 'en'), codeSamples(await documentIn('zh'), 'zh')];
const comment = /^\s*(#|\/\/)/;
const lines = (source: string) => source.split('\n');
const code = (source: string) =>
  lines(source)
    .filter((line) => !comment.test(line))
    .join('\n');
const comments = (source: string) => lines(source).filter((line) => comment.test(line));

describe('the code samples', () => {
  it('are there for every operation, in five languages, with either kind of credentials', async () => {
    expect([...en.keys()]).toEqual(operationsOf(await documentIn('en')).map(({ id }) => id));
    for (const samples of [...en.values(), ...zh.values()]) {
      expect(samples.map(({ label }) => label)).toEqual([
        'curl',
        'TypeScript',
        'Python',
        'Go',
        'Java',
        'curl · AK/SK',
        'TypeScript · AK/SK',
        'Python · AK/SK',
        'Go · AK/SK',
        'Java · AK/SK',
      ]);
    }
  });

  it('are the same in both languages, comments apart', () => {
    for (const [id, samples] of en) {
      for (const [index, { lang, label, source }] of samples.entries()) {
        const twin = zh.get(id)?.[index];
        expect(twin).toMatchObject({ lang, label });
        expect(code(twin?.source ?? '')).toBe(code(source));
        expect(comments(source).join()).toMatch(/^[ -~]+$/);
        expect(comments(twin?.source ?? '')).toHaveLength(comments(source).length);
        for (const line of comments(twin?.source ?? '')) expect(line).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('hold no secret, nor anything else that must be replaced before they run', () => {
    for (const { source } of [...en.values()].flat())
      expect(source).not.toMatch(/<[A-Za-z_ ]+>|YOUR_|xxx|\.\.\.|0123456789abcdef/i);
  });

  it('cannot be made of a body without an example', async () => {
    const document = structuredClone(await documentIn('en'));
    const { node: operation } = operationsOf(document).find(({ id }) => id === 'updateNodePool') as {
      node: JsonObject;
    };
    const { content } = operation.requestBody as { content: Record<string, JsonObject> };
    delete content['application/merge-patch+json']?.examples;
    expect(() => codeSamples(document, 'en')).toThrow(
      'updateNodePool needs a request example named typical, minimal or published for its code samples',
    );
  });
});
