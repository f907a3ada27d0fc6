import { InvalidArgumentError } from 'commander';
import { fill, type Language } from '../shapes/text.ts';
import { usageMessages } from './messages/usage.ts';

/** Collects the values of an option that may be repeated. */
export function appended(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

/** Accepts numbers from the least to the most. */
export function numberOption(lang: Language, most = 999_999, least = 0) {
  return (value: string): number => {
    if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(usageMessages.numberWanted[lang]);
    if (Number(value) > most) throw new InvalidArgumentError(fill(usageMessages.numberAtMost[lang], { most }));
    if (Number(value) < least) throw new InvalidArgumentError(fill(usageMessages.numberAtLeast[lang], { least }));
    return Number(value);
  };
}

/** Accepts a status and a number of times, such as `503:2`. */
export function failureOption(lang: Language) {
  return (value: string, earlier: [string, string][] = []): [string, string][] => {
    const [, first = '', second = ''] = /^([45]\d\d):([1-9]\d{0,5})$/.exec(value) ?? [];
    if (second === '') throw new InvalidArgumentError(usageMessages.pairWanted[lang]);
    return [...earlier, [first, second]];
  };
}
