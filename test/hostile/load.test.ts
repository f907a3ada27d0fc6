import { describe, expect, it } from 'vitest';
import { readTree } from '../../scripts/files.ts';
import { ProblemsError } from '../../scripts/problems.ts';
import { load } from '../../scripts/steps/load.ts';
import { repository } from '../support/project.ts';
import { hostileSources } from './sources.ts';

const tree = await readTree(repository, 'spec');
const sources = load(tree);

/** Of the cases in sources.ts, those that the guard at the door refuses; `npm run test:hostile` has all of them. */
describe('a hostile file is refused at its place', () => {
  it.each(hostileSources.filter(({ isLoaded }) => isLoaded))('$name', ({ file, spoil }) => {
    const broken = Buffer.from(spoil(sources.get(file)?.text ?? ''));
    const run = () => load(new Map([...tree, [file, broken]]), sources);
    expect(run).toThrow(ProblemsError);
    try {
      run();
    } catch (error) {
      const [problem] = (error as ProblemsError).problems;
      expect(problem).toMatchObject({ file: expect.stringMatching(/^spec\//), rule: 'source-file' });
      expect(problem?.line).toBeGreaterThan(0);
      expect(problem?.column).toBeGreaterThan(0);
      expect(problem?.message, 'says what to do').toMatch(/[.…] [A-Z].*\.$/s);
    }
  });
});
