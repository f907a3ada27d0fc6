import { sentenceOf } from '../sentence.mjs';
import { formatProblems, type ProblemFormat, ProblemsError } from '../problems.ts';

/**
 * Runs a command and reports the problems of the sources, if any: on stderr as text, or on stdout in the
 * form of annotations or JSON. Any other failure is one sentence. Sets the exit code.
 *
 * @param consequence - what follows for the reader, such as `generated/ is as it was.`
 */
export async function printProblems(
  run: () => Promise<unknown>,
  format: ProblemFormat,
  consequence = '',
): Promise<void> {
  try {
    await run();
    if (format === 'json') console.log('[]');
  } catch (error) {
    if (!(error instanceof ProblemsError)) {
      process.exitCode = 2;
      return console.error(sentenceOf(error));
    }
    process.exitCode = 1;
    if (format !== 'text') return console.log(formatProblems(error.problems, format));
    const count = error.problems.length;
    console.error(`${error.message}\n\n${count} ${count === 1 ? 'problem' : 'problems'}. ${consequence}`.trimEnd());
  }
}
