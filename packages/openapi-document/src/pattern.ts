/** Regular expressions of a document, with a time limit. */
import { createContext, Script } from 'node:vm';

/** Matching a string against a pattern of a document exceeded the time limit. */
export class SlowPatternError extends Error {
  constructor(pattern: string, text: string, limit: number) {
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
    super(
      `The pattern ${shown} takes more than ${limit} ms on a text of ${text.length} characters. ` +
        'Write it without a repetition inside a repetition.',
    );
  }
}

/** Time limit in milliseconds, sufficient for a harmless pattern on a busy machine. */
const limit = 2000;
const task = { expression: /a/, texts: [''] as readonly string[], at: 0, isMatch: false };
const context = createContext({ task });
const script = new Script(`{
  const { expression, texts } = task;
  for (const at of texts.keys()) task.isMatch = expression.test(texts[(task.at = at)]);
}`);

/**
 * `RegExp.test` with a time limit, for untrusted patterns and strings: backtracking can take exponential time. Own code
 * because linear-time engines interpret some patterns differently, while V8 can be interrupted.
 *
 * @throws {SlowPatternError}
 */
export function testPattern(expression: RegExp, text: string): boolean {
  return isHarmless(expression.source, text) ? expression.test(text) : runBounded(expression, [text]);
}

/**
 * Checks that a pattern stays within the time limit for every one of many strings.
 *
 * @throws {SlowPatternError}
 */
export function checkQuick(expression: RegExp, texts: readonly string[]): void {
  runBounded(expression, texts);
}

function runBounded(expression: RegExp, texts: readonly string[]): boolean {
  Object.assign(task, { expression, texts, at: 0, isMatch: false });
  try {
    script.runInContext(context, { timeout: limit });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new SlowPatternError(expression.source, texts[task.at] ?? '', limit);
  }
  return task.isMatch;
}

/**
 * Most are: short strings are fast for every pattern, and one repetition takes at most quadratic time.
 */
function isHarmless(pattern: string, text: string): boolean {
  return text.length <= 12 || (text.length <= 1000 && (pattern.match(/[*+{]/g) ?? []).length <= 1);
}
