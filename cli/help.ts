import { type Command, Help, type HelpConfiguration, Option } from 'commander';
import widthOf from 'fast-string-width';
import { type Language, messagesIn } from '../shapes/text.ts';
import { usageMessages } from './messages/usage.ts';
import { textWidth, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/**
 * Settings of every command: help in the language and the width of the terminal; `runCommandLine` prints usage errors.
 */
export function setUp(command: Command, language: Language, terminal: Terminal): Command {
  const label = messagesIn(usageMessages, language);
  // The library puts a space behind the title of the usage, which a colon of full width must not have.
  const write = (to: 'out' | 'err') => (text: string) => terminal[to](text.trimEnd().replace('： ', '：'));
  return command
    .addOption(new Option('--lang <language>', label.language).choices(['en', 'zh']).default(language))
    .helpOption('-h, --help', label.help)
    .helpCommand(false)
    .configureHelp(helpIn(language, textWidth(terminal)))
    .configureOutput({ writeOut: write('out'), writeErr: write('err'), outputError: () => undefined })
    .exitOverride();
}

/** Adds a text under the help of a command. */
export function addNote(command: Command, note: string, terminal: Terminal): Command {
  return command.addHelpText('after', `\n${wrap(note, textWidth(terminal))}`);
}

/** Less room than this beside the terms, and a description stands under its term. */
const leastRoom = 30;

function helpIn(language: Language, helpWidth: number): HelpConfiguration {
  const label = messagesIn(usageMessages, language);
  const titles: Record<string, string> = {
    'Usage:': label.usage,
    'Arguments:': label.arguments,
    'Options:': label.options,
    'Commands:': label.commands,
  };
  return {
    helpWidth,
    displayWidth: widthOf,
    boxWrap: (text, width) => wrap(text, width),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => usage.replace('[options]', label.anyOptions).replace('[command]', label.anyCommand),
    subcommandTerm: (sub) => new Help().subcommandTerm(sub).replace(' [options]', ''), // every command has some
    optionDescription: (option) => optionText(option, language),
    formatItem(term, termWidth, description, helper) {
      const isNarrow = helpWidth - termWidth - 4 < leastRoom;
      if (isNarrow) return `  ${term}\n${wrap(description, helpWidth, '      ')}`;
      return Help.prototype.formatItem.call(
        { helpWidth, minWidthToWrap: leastRoom },
        term,
        termWidth,
        description,
        helper,
      );
    },
  };
}

function optionText({ description, argChoices, defaultValue }: Option, language: Language): string {
  const label = messagesIn(usageMessages, language);
  const facts = [
    argChoices && label.choices + argChoices.join(language === 'zh' ? '、' : ', '),
    defaultValue !== undefined && label.default + String(defaultValue),
  ].filter(Boolean);
  if (facts.length === 0) return description;
  return language === 'zh' ? `${description}（${facts.join('；')}）` : `${description} (${facts.join('; ')})`;
}
