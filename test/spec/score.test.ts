import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/project.ts';

const redocly = join(repository, 'node_modules/@redocly/cli/bin/cli.js');

/**
 * The parts of the score that the API itself decides, not the way it is described: how deep the vendor's objects are
 * nested, how many parameters are in a path, how many limits the sources state, and which operations share a schema.
 */
const decidedByTheService = ['schemaSimplicity', 'parameterSimplicity', 'constraintClarity', 'dependencyClarity'];

interface Score {
  readonly subscores: Readonly<Record<string, number>>;
  /** in percent, unlike the subscores */
  readonly discoverability: number;
}

describe('redocly score', () => {
  test.each(['openapi.en.yaml', 'openapi.zh.yaml'])(
    'of %s is at least 90 percent in every part that writing decides',
    async (file) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [redocly, 'score', join('generated', file), '--format', 'json'],
        { cwd: repository, maxBuffer: 2 ** 26 },
      );
      const score = JSON.parse(stdout) as Score;
      const parts = Object.entries({ ...score.subscores, discoverability: score.discoverability / 100 });
      expect(parts.map(([part]) => part)).toEqual(expect.arrayContaining(decidedByTheService));
      const low = parts.filter(([part, value]) => !decidedByTheService.includes(part) && value < 0.9);
      expect(low, 'parts of `npx redocly score` below 90 %: describe what they miss').toEqual([]);
    },
  );
});
