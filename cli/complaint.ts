import type { CommanderError } from 'commander';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { usageMessages } from './messages/usage.ts';

/**
 * Says in a language what is wrong with a command line. The library complains in English only, in sentences that quote
 * what they are about.
 */
export function usageError({ code, message }: CommanderError, language: Language): string {
  const label = messagesIn(usageMessages, language);
  const [quoted = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, found = '']) => found);
  const name = code === 'commander.unknownOption' ? quoted.replace(/=[^]*$/, '') : quoted; // it may be a secret
  const choices = /Allowed choices are (.*)\.$/.exec(message)?.[1];
  const why =
    choices === undefined
      ? (/ is invalid\. ([^]*)$/.exec(message)?.[1] ?? '')
      : fill(label.allowed, { names: choices });
  const meant = /\(Did you mean (?:one of )?(.*)\?\)/.exec(message)?.[1];
  const sentence = fill(label[sentenceFor(code)], { name, value, why });
  const hint = meant === undefined ? '' : fill(label.didYouMean, { names: meant.split(', ').join(label.or) });
  return [sentence, hint, label.seeHelp].filter(Boolean).join(language === 'zh' ? '' : ' ');
}

const sentences = [
  'unknownCommand',
  'unknownOption',
  'missingArgument',
  'optionMissingArgument',
  'missingMandatoryOptionValue',
  'excessArguments',
  'invalidArgument',
  'conflictingOption',
] as const;

function sentenceFor(code: string): (typeof sentences)[number] {
  const found = sentences.find((name) => code === `commander.${name}`);
  if (!found) throw new Error(`There are no messages for ${code}`);
  return found;
}
