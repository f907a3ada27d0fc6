import { longestTimeout } from './clock.ts';
import { validHeaders, isHeader } from './headers.ts';
import { headerMisuse, type Misuse, misuse, token, type Wrong } from './misuse.ts';

/**
 * Every option by its name: what it must be, the least and highest number, the options that it holds, or nothing where
 * what uses it checks it.
 */
interface KnownOptions {
  readonly [name: string]: Wrong | readonly [least: number, most: number] | KnownOptions | undefined;
}

const milliseconds = [1, longestTimeout] as const;
const delay = [0, longestTimeout] as const;

const ofAll: KnownOptions = {
  timeouts: { perTry: milliseconds, overall: milliseconds },
  retry: { tries: [1, 1000], baseDelay: delay, maxDelay: delay },
};

export const ofCall: KnownOptions = { ...ofAll, signal: 'must be an AbortSignal', headers: 'must be headers' };

export const ofClient: KnownOptions = {
  ...ofAll,
  region: undefined,
  baseUrl: undefined,
  projectId: undefined,
  credentials: undefined,
  maxResponseBytes: [1, Number.MAX_SAFE_INTEGER],
  userAgent: headerMisuse,
  validateRequests: 'must be true or false',
  onWarning: 'must be a function',
  onInvalidResponse: 'must be a function',
  onRequest: 'must be a function',
  onResponse: 'must be a function',
  onFailure: 'must be a function',
  language: 'must be "en" or "zh"',
  fetch: 'must be a function',
  clock: 'must be an object',
  random: 'must be a function',
};

const tests: { readonly [Message in Wrong]?: (value: unknown) => boolean } = {
  'must be an object': (value) => typeof value === 'object' && value !== null,
  'must be a function': (value) => typeof value === 'function',
  'must be true or false': (value) => typeof value === 'boolean',
  'must be "en" or "zh"': (value) => value === 'en' || value === 'zh',
  'must be an AbortSignal': (value) => value === null || typeof Object(value).addEventListener === 'function',
  'must be headers': (value) => validHeaders(value) !== undefined,
  [headerMisuse]: isHeader,
};

/**
 * Finds options that there are not, and values that cannot be used. `undefined` is the default.
 *
 * @param pointer - JSON Pointer to the options
 */
export function findMisuses(given: unknown, known: KnownOptions, pointer = ''): Misuse[] {
  if (!tests['must be an object']?.(given)) return [misuse(pointer, 'must be an object')];
  return Object.entries(given as object).flatMap(([name, value]): Misuse[] => {
    const at = pointer + token(name);
    const expected = known[name];
    if (!Object.hasOwn(known, name)) return [misuse(at, unknown(name, known), 'additionalProperties')];
    if (value === undefined || expected === undefined) return [];
    if (typeof expected === 'string') return tests[expected]?.(value) ? [] : [misuse(at, expected)];
    if (!isRange(expected)) return findMisuses(value, expected, at);
    const [least, most] = expected;
    const accepted = typeof value === 'number' && value >= least && value <= most;
    return accepted ? [] : [misuse(at, `must be a number from ${least} to ${most}`)];
  });
}

/** Options over their defaults; those that are `undefined` change nothing. */
export function withDefaults<Options extends object>(
  defaults: Options,
  given: { readonly [Name in keyof Options]?: Options[Name] | undefined } = {},
): Options {
  return { ...defaults, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

function isRange(expected: object): expected is readonly [number, number] {
  return Array.isArray(expected);
}

/** Suggests what begins alike: a whole edit distance would weigh more than it finds among so few. */
function unknown(name: string, known: KnownOptions): Wrong {
  const start = (text: string) => text.slice(0, 3).toLowerCase();
  const near = Object.keys(known).find((other) => start(other) === start(name));
  return near ? `is no option; did you mean "${near}"?` : 'is no option';
}
