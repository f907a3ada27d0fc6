/** Values that a reader has filled in, by the name of the variable or field that it stands for. */
export type Filling = Readonly<Record<string, string>>;

/** A part of a code sample that shows what was filled in. */
export interface Slot {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How the programming languages of the samples write a variable; `value` is put where it stands. */
const references: readonly ((name: string) => [pattern: string, write: (value: string) => string])[] = [
  (name) => [`\\$\\{${name}#\\*://\\}`, (value) => value.replace(/^https?:\/\//, '')],
  (name) => [`\\$\\{${name}(?::\\?)?\\}|\\$${name}\\b`, (value) => value],
  (name) => [`env\\("${name}"\\)|os\\.environ\\["${name}"\\]`, (value) => `"${value}"`],
  (name) => [`(?<=\\b${name} = )''`, (value) => `'${value}'`],
  (name) => [`(?<=\\bexport ${name}=)\\S+`, (value) => value],
  (name) => [`\\{${name}\\}`, (value) => value],
];

/** Members of bodies; the number of nodes is sent twice. */
const members: Readonly<Record<string, string>> = {
  flavor: `(?<=\\bflavor["']?: ?["'])[^"']+`,
  count: `(?<=\\b(?:count|maxCount)["']?: ?)\\d+`,
  NODEPOOL_NAME: `(?<=\\bname["']?: ?["'])nodepool-[^"']+`,
};

/**
 * Finds what a reader's values take the place of.
 *
 * @param code - of a sample; code that names no variable stays as it is, because it is no request
 * @returns parts of it, in order
 */
export function slotsIn(code: string, filling: Filling): Slot[] {
  if (!/[A-Z]+_[A-Z]+/.test(code)) return [];
  const slots = Object.entries(filling).flatMap(([name, value]) => {
    if (value === '') return [];
    const member = members[name];
    const patterns = references.map((make) => make(name));
    if (member) patterns.push([member, (text) => text]);
    return patterns.flatMap(([pattern, write]) =>
      [...code.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        text: write(value),
      })),
    );
  });
  const sorted = slots.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    ({ start }, index) => index === 0 || start >= Math.max(...sorted.slice(0, index).map(({ end }) => end)),
  );
}
