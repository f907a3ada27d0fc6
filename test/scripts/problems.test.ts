import { describe, expect, it } from 'vitest';
import { formatProblems, type Problem } from '../../scripts/problems.ts';

const problem: Problem = {
  file: 'spec/b.yaml',
  line: 3,
  column: 5,
  pointer: '#/a',
  rule: 'rule',
  message: 'Wrong. Fix it.',
};
const earlier: Problem = { ...problem, line: 2, message: '100 %: one, two\nthree' };
const other: Problem = { ...problem, file: 'spec/a,b:c.yaml' };

describe('problems', () => {
  it('are paragraphs for people, in the order of their places', () => {
    expect(formatProblems([problem, earlier, other], 'text')).toBe(
      [
        'spec/a,b:c.yaml:3:5 #/a\n  rule: Wrong. Fix it.',
        'spec/b.yaml:2:5 #/a\n  rule: 100 %: one, two\nthree',
        'spec/b.yaml:3:5 #/a\n  rule: Wrong. Fix it.',
      ].join('\n'),
    );
  });

  it('are annotations for a pull request, with what GitHub wants escaped', () => {
    expect(formatProblems([earlier, other], 'github')).toBe(
      [
        '::error file=spec/a%2Cb%3Ac.yaml,line=3,col=5,title=rule::#/a Wrong. Fix it.',
        '::error file=spec/b.yaml,line=2,col=5,title=rule::#/a 100 %25: one, two%0Athree',
      ].join('\n'),
    );
  });

  it('are JSON for programs', () => {
    expect(JSON.parse(formatProblems([problem], 'json'))).toEqual([problem]);
  });
});
