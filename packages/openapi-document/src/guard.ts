/** Guard against parsed values that other code cannot process. */
import { toPointer } from './pointer.ts';

/** A reason why programs cannot process a parsed value, and its location. */
export interface Flaw {
  readonly pointer: string;
  readonly message: string;
}

/** Limits of a value, and characters that its strings must not have. */
export interface Limits {
  readonly depth: number;
  /** Number of nodes with every alias expanded. */
  readonly nodes: number;
  readonly forbidden: RegExp;
  /** Whether keys of `Object.prototype` and integers beyond doubles are flaws as well. */
  readonly isPortable?: true;
}

/** Lone surrogates, which UTF-8 cannot encode, and NUL, which ends a string in C. */
export const illFormed = /\p{Cs}|\0/u;

/**
 * Those, and invisible characters: control characters, unusual line ends, bidirectional controls, and characters of
 * zero width except the joiners and selectors of emoji and some scripts.
 */
export const unseen =
  /\p{Cs}|(?![\t\n\r])\p{Cc}|[\u2028\u2029\uFFF9-\uFFFB]|(?![\u200C-\u200D]|[\uFE0E-\uFE0F])\p{DI}|\p{NChar}/u;

interface Measure {
  readonly nodes: number;
  readonly height: number;
}

class Unfit extends Error {}

/**
 * Finds flaws that a parser accepts and other programs fail at: cycles and expansion of YAML aliases, deep nesting,
 * values that are not JSON, and invalid Unicode. Each node is visited once, however often it is used.
 *
 * @returns `undefined` if there is none
 */
export function flawOf(value: unknown, limits: Limits): Flaw | undefined {
  const walk: Walk = { limits, known: new Map(), above: new Set(), path: [] };
  try {
    measure(value, walk);
    return undefined;
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    return { pointer: toPointer(walk.path), message: error.message };
  }
}

interface Walk {
  readonly limits: Limits;
  readonly known: Map<object, Measure>;
  readonly above: Set<object>;
  /** Keys from the root to the current node; when the walk stops, to the flaw. */
  readonly path: string[];
}

const scalar: Measure = { nodes: 1, height: 1 };
const rounded = 'Programs in JavaScript round whole numbers beyond 2^53. Write a smaller one, or a text.';
const otherType = 'This is no value that JSON has. Write a map, a list, a text, a number or a boolean.';

function measure(node: unknown, walk: Walk): Measure {
  const { depth, nodes, forbidden } = walk.limits;
  if (typeof node !== 'object' || node === null) {
    checkScalar(node, forbidden);
    if (walk.limits.isPortable && Number.isInteger(node) && !Number.isSafeInteger(node)) throw new Unfit(rounded);
    return scalar;
  }
  if (walk.above.has(node)) throw new Unfit('The alias leads back to what it is in. Write out what is meant.');
  if (walk.path.length >= depth) throw new Unfit(`It is nested deeper than ${depth} levels. Split it.`);
  const found = walk.known.get(node) ?? measureObject(node, walk);
  walk.known.set(node, found);
  if (walk.path.length + found.height > depth) throw new Unfit(`It is nested deeper than ${depth} levels. Split it.`);
  if (found.nodes > nodes)
    throw new Unfit(`Its aliases make more than ${nodes} values of it. Write out what is meant.`);
  return found;
}

function measureObject(node: object, walk: Walk): Measure {
  const prototype: unknown = Object.getPrototypeOf(node);
  if (!Array.isArray(node) && prototype !== Object.prototype && prototype !== null) throw new Unfit(otherType);
  walk.above.add(node);
  let [nodes, height] = [1, 1];
  for (const [key, child] of Object.entries(node)) {
    walk.path.push(key);
    if (key === '__proto__') throw new Unfit('Programs in JavaScript lose the key `__proto__`. Rename it.');
    if (walk.limits.isPortable && key in Object.prototype) throw new Unfit(aboutInherited(key));
    checkScalar(key, walk.limits.forbidden);
    const found = measure(child, walk);
    walk.path.pop();
    nodes += found.nodes;
    height = Math.max(height, found.height + 1);
  }
  walk.above.delete(node);
  return { nodes, height };
}

function checkScalar(value: unknown, forbidden: RegExp): void {
  if (typeof value === 'string') {
    const character = forbidden.exec(value)?.[0];
    if (character !== undefined) throw new Unfit(aboutCharacter(character));
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Unfit(`JSON has no number ${value}. Write one that it has, or a text.`);
  } else if (!['number', 'bigint', 'boolean'].includes(typeof value) && value !== null) {
    throw new Unfit(otherType);
  }
}

function aboutInherited(key: string): string {
  return `Every object of JavaScript has \`${key}\`, so that programs take this key for something else. Rename it.`;
}

/** The message about a forbidden character. */
export function aboutCharacter(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const isHalf = /\p{Cs}/u.test(character);
  return isHalf
    ? `The text has U+${code}, half of a character. Write the whole one, or remove it.`
    : `The text has the character U+${code}, which nobody sees. Remove it.`;
}
