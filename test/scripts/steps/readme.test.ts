import { expect, it } from 'vitest';
import { ProblemsError } from '../../../scripts/problems.ts';
import { withTables } from '../../../scripts/steps/readme.ts';

const page = (a: string) => `# Page\n\n<!-- a: made by the build -->\n${a}\n<!-- /a -->\n\nAfter.\n`;

it('writes a table between its comments, and leaves the rest of the page', () => {
  const fresh = withTables({ path: 'README.md', text: page('old\nlines') }, { a: '| $1 | `$&` |' });
  expect(fresh).toBe(page('\n| $1 | `$&` |\n'));
  expect(withTables({ path: 'README.md', text: fresh }, { a: '| $1 | `$&` |' })).toBe(fresh);
});

it('refuses a page that has no place for a table', () => {
  const write = () => withTables({ path: 'README.md', text: page('') }, { b: '| |' });
  expect(write).toThrow(ProblemsError);
  expect(write).toThrow(/^README\.md:1:1 [^]*readme-table: [^]*<!-- b: /);
});
