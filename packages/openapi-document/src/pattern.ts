import { createContext, Script } from 'node:vm';

/** A pattern of a document takes so long for a text that nobody would wait. */
export class SlowPatternError extends Error {
  constructor(pattern: string, text: string, limit: number) {
    const shown = pattern.length > 80 ? `${pattern.slice(0, 80)}…` : pattern;
    super(
      `The pattern ${shown} takes more than ${limit} ms on a text of ${text.length} characters. ` +
        'Write it without a repetition inside a repetition.',
    );
  }
}

/** In milliseconds by the clock: enough for a harmless pattern on a machine that has other things to do. */
const limit = 2000;
const task = { expression: /a/, texts: [''] as readonly string[], at: 0, isMatch: false };
const context = createContext({ task });
const script = new Script(`{
  const { expression, texts } = task;
  for (const at of texts.keys()) task.isMatch = expression.test(texts[(task.at = at)]);
}`);

/**
 * `RegExp.test` for patterns and texts of others, with an end: backtracking can take longer than anybody lives. Own
 * code because a linear-time engine means something else by some patterns; V8 itself can be stopped.
 *
 * @throws {SlowPatternError}
 */
export function testPattern(expression: RegExp, text: string): boolean {
  return isHarmless(expression.source, text) ? expression.test(text) : runBounded(expression, [text]);
}

/**
 * Makes sure that a pattern ends for every one of many texts.
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
 * Most are: a short text ends soon whatever the pattern is, and one repetition takes at most the square of the length.
 */
function isHarmless(pattern: string, text: string): boolean {
  return text.length <= 12 || (text.length <= 1000 && (pattern.match(/[*+{]/g) ?? []).length <= 1);
}
