import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** How to generate a string from a pattern: the number of repetitions, the character of a class and the alternative. */
interface Choice {
  readonly repeats: number;
  readonly character: 'first' | 'last';
  readonly alternative: number;
}

const choices: readonly Choice[] = [0, 1, 2, 3, 5, 8].flatMap((repeats) =>
  (['first', 'last'] as const).flatMap((character) =>
    [0, 1, 2].map((alternative) => ({ repeats, character, alternative })),
  ),
);
const textsByPattern = new Map<string, readonly string[]>();
const longestText = 2000;

/**
 * Short and long strings that probably match a pattern; the caller has to test them.
 *
 * @param lengths - approximate lengths to generate
 */
export function textsOfPattern(pattern: string, lengths: readonly number[] = []): readonly string[] {
  const key = `${pattern}\n${lengths.join()}`;
  const found = textsByPattern.get(key) ?? textsMatching(pattern, lengths);
  textsByPattern.set(key, found);
  return found;
}

function textsMatching(pattern: string, lengths: readonly number[]): readonly string[] {
  try {
    const parsed = new RegExpParser().parsePattern(pattern, undefined, undefined, { unicode: true });
    const wanted = lengths.map((repeats): Choice => ({ repeats, character: 'first', alternative: 0 }));
    const texts = [...choices, ...wanted].map((choice) => ofAlternatives(parsed.alternatives, choice));
    return [...new Set(texts)].filter((text) => text.length <= longestText);
  } catch {
    return []; // not a valid pattern
  }
}

function ofAlternatives(alternatives: readonly AST.Alternative[], choice: Choice): string {
  const chosen = alternatives[choice.alternative % alternatives.length];
  return chosen?.elements.map((element) => ofElement(element, choice)).join('') ?? '';
}

function ofElement(element: AST.Element, choice: Choice): string {
  switch (element.type) {
    case 'Character':
      return String.fromCodePoint(element.value);
    case 'CharacterSet':
    case 'CharacterClass':
      return characterOf(element, choice);
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, choice);
    case 'Quantifier': {
      const count = Math.min(Math.max(element.min, choice.repeats), element.max, longestText);
      return ofElement(element.element, choice).repeat(count);
    }
    default:
      return ''; // assertions match no character
  }
}

/** Candidate characters for sets and negated classes. */
const usual = [...'a0Az9Z_- .@/:#é中'];

function characterOf(element: AST.CharacterSet | AST.CharacterClass, { character }: Choice): string {
  const test = new RegExp(`^${element.raw}$`, 'u');
  const ends = element.type === 'CharacterClass' && !element.negate ? element.elements.flatMap(charactersAtEnds) : [];
  const fitting = [...ends, ...usual].filter((one) => test.test(one));
  return fitting.at(character === 'first' ? 0 : Math.max(0, ends.length - 1)) ?? '';
}

function charactersAtEnds(element: AST.CharacterClass['elements'][number]): string[] {
  if (element.type === 'Character') return [String.fromCodePoint(element.value)];
  if (element.type === 'CharacterClassRange')
    return [element.min, element.max].map(({ value }) => String.fromCodePoint(value));
  return [];
}
