import { expect, it } from 'vitest';
import type { Finding } from 'openapi-breaking';
import { changeLines } from '../../../scripts/docs/content/releases.ts';
import { pageWords } from '../../../scripts/docs/messages.ts';

const finding = (level: Finding['level'], rule: string) =>
  ({ level, rule, message: { en: 'It changed.', zh: '有变更。' } }) as unknown as Finding;

it('a release says of each break what a client does about it, in the language of the page', () => {
  const release = {
    isFirst: false,
    changes: [finding('breaking', 'response-property-removed'), finding('info', 'response-property-added')],
  };
  const [english, chinese] = (['en', 'zh'] as const).map((one) => changeLines(release, pageWords(one), one));
  expect(english).toMatch(/- It changed\. \(`response-property-removed`\) [A-Z].*\.\n/);
  expect(english).toMatch(/- It changed\. \(`response-property-added`\)$/);
  expect(chinese).toMatch(/- 有变更。 \(`response-property-removed`\) .*。\n/);
});
