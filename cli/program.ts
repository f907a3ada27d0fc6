import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { call, type CallCommand } from './call.ts';
import { asksForCompletion, complete } from './complete.ts';
import { complaint } from './complaint.ts';
import type { DriftOptions } from './drift.ts';
import { flavors, list, type List, type ListOptions, nodePools, pools } from './lists.ts';
import { mcp, type McpCommandOptions } from './mcp.ts';
import { mock, type MockCommandOptions } from './mock.ts';
import { examplePool } from '../mock/data.ts';
import { sources } from './sources.ts';
import { spec, type SpecOptions } from './spec.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';
import { validate, type ValidateOptions } from './validate.ts';
import { fill, type Language, messages } from './messages.ts';

/**
 * Runs the command line of the package.
 *
 * @param args - what stands behind the program's name
 * @returns the exit code: 0 well, 1 something is wrong with what was given, 2 the question makes no sense
 */
export async function main(args: readonly string[], terminal: Terminal, version: string): Promise<number> {
  const language = languageOf(args, terminal.env);
  let code: number = exit.ok;
  const program = newProgram(language, terminal, version, (ended) => (code = ended));
  try {
    await (asksForCompletion(args) ? complete(program, args) : program.parseAsync(args, { from: 'user' }));
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exit.ok;
      if (error.code !== 'commander.help') terminal.err(complaint(error, language));
      return exit.unable;
    }
    if (!(error instanceof Refusal)) throw error;
    terminal.err(error.message);
    return error.code;
  }
}

/** The language that is asked for, or that of the terminal. */
function languageOf(args: readonly string[], env: Terminal['env']): Language {
  const given = args.findLast((arg, index) => arg.startsWith('--lang=') || args[index - 1] === '--lang');
  if (given !== undefined) return given.endsWith('zh') ? 'zh' : 'en';
  return /^zh/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en';
}

function newProgram(lang: Language, terminal: Terminal, version: string, end: (code: number) => void): Command {
  const label = messages[lang];
  const program = setUp(new Command('modelarts-pools-openapi'), lang, terminal)
    .description(label.about)
    .addHelpText('after', `\n${wrap(label.completion, 80)}`)
    .version(version, '-v, --version', label.version)
    .helpCommand(`help ${label.anyCommand}`, label.help);
  const command = (name: string, about: string) => setUp(program.command(name), lang, terminal).description(about);
  const choice = (flags: string, about: string, choices: string[]) =>
    new Option(flags, about).choices(choices).default(choices[0]);

  command('validate', label.validate)
    .argument('<operation>', label.operation)
    .argument('<file>', label.file)
    .option('--response <status>', label.response)
    .addOption(choice('--format <format>', label.violations, ['text', 'json']))
    .addHelpText('after', `\n${label.example}modelarts-pools-openapi validate create-node-pool body.yaml`)
    .action((operation: string, file: string, options: Omit<ValidateOptions, 'lang'>) =>
      end(validate(operation, file, { ...options, lang }, terminal)),
    );

  command('mock', label.mock)
    .option('--port <port>', label.port, numberIn(label, 65_535), 4010)
    .option('--pool <id>', fill(label.pool, { pool: examplePool }), collect)
    .option('--data <file>', label.data)
    .option('--time <seconds>', label.time, numberIn(label))
    .option('--speed <factor>', label.speed, numberIn(label), 1)
    .option('--latency <ms>', label.latency, numberIn(label), 0)
    .option('--fail <status:times>', label.fail, failuresIn(label))
    .option('--secrets <file>', label.secrets)
    .option('--accept-json-patch', label.acceptJsonPatch)
    .action((options: Omit<MockCommandOptions, 'lang'>) => mock({ ...options, lang }, terminal));

  addServiceCommands({ command, choice, label, lang, terminal, end });

  command('mcp', label.mcp)
    .option('--region <region>', label.region)
    .option('--endpoint <url>', label.endpoint)
    .option('--project <id>', label.project)
    .option('--allow-writes', label.allowWrites)
    .option('--allow-deletes', label.allowDeletes)
    .option('--mock', label.atMock)
    .addHelpText('after', `\n${wrap(label.mcpNote, 80)}`)
    .action((options: Omit<McpCommandOptions, 'lang'>) => mcp({ ...options, lang }, terminal, version));

  command('spec', label.spec)
    .addOption(choice('--oas <version>', label.oas, ['3.1', '3.0']))
    .addOption(choice('--format <format>', label.format, ['yaml', 'json']))
    .action((options: Omit<SpecOptions, 'lang'>) => spec({ ...options, lang }, terminal));

  command('sources', label.sources)
    .argument('<field>', label.field)
    .action((field: string) => sources(field, lang, terminal));

  command('drift', label.drift)
    .argument('[pages...]', label.driftPages)
    .option('--since <file>', label.since)
    .option('--sdk <sdk>', label.sdk, collect)
    .option('--save <folder>', label.saveEdition)
    .addOption(choice('--format <format>', label.driftFormat, ['text', 'json', 'markdown', 'github']))
    .addHelpText('after', `\n${wrap(label.driftExits, 80)}`)
    .action(async (pages: string[], options: Omit<DriftOptions, 'lang'>) => {
      // The readers of pages are loaded by this command alone.
      const { drift } = await import('./drift.ts');
      end(drift(pages, { ...options, lang }, terminal));
    });
  return program;
}

interface Context {
  readonly command: (name: string, about: string) => Command;
  readonly choice: (flags: string, about: string, choices: string[]) => Option;
  readonly label: Label;
  readonly lang: Language;
  readonly terminal: Terminal;
  readonly end: (code: number) => void;
}

/** The commands that talk to the service. */
function addServiceCommands({ command, choice, label, lang, terminal, end }: Context): void {
  const serviceCommand = (name: string, about: string) =>
    command(name, about)
      .option('--region <region>', label.region)
      .option('--endpoint <url>', label.endpoint)
      .option('--project <id>', label.project)
      .option('--pool <id>', label.poolId)
      .option('--profile <file>', label.profile)
      .addHelpText('after', `\n${wrap(`${label.settingsNote} ~/.config/modelarts-pools-openapi/profile.yaml`, 80)}`);

  serviceCommand('call', label.call)
    .argument('<operation>', label.operation)
    .addHelpText('after', `\n${label.example}modelarts-pools-openapi call show-node-pool --node-pool NAME`)
    .option('--node-pool <name>', label.nodePool)
    .option('--param <name=value>', label.param, collect)
    .option('--body <file>', label.body)
    .option('--set <path=value>', label.set, collect)
    .option('--dry-run', label.dryRun)
    .option('--yes', label.yes)
    .option('--wait', label.wait)
    .option('--interval <seconds>', label.interval, numberIn(label, 999_999, 1))
    .action(async (operation: string, options: Omit<CallCommand, 'lang'>) =>
      end(await call(operation, { ...options, lang }, terminal)),
    );

  const listCommand = <Item>(name: string, about: string, what: List<Item>) =>
    serviceCommand(name, about)
      .addOption(choice('--format <format>', label.listFormat, ['table', 'json']))
      .action(async (options: Omit<ListOptions, 'lang'>) => end(await list(what, { ...options, lang }, terminal)));
  listCommand('pools', label.pools, pools);
  listCommand('node-pools', label.nodePools, nodePools);
  listCommand('flavors', label.flavors, flavors);
}

/** What every command has: help in the language, and complaints that are left to {@link main}. */
function setUp(command: Command, language: Language, terminal: Terminal): Command {
  const label = messages[language];
  const titles: Record<string, string> = {
    'Usage:': label.usage,
    'Arguments:': label.arguments,
    'Options:': label.options,
    'Commands:': label.commands,
  };
  return command
    .addOption(new Option('--lang <language>', label.language).choices(['en', 'zh']).default(language))
    .helpOption('-h, --help', label.help)
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', label.anyOptions).replace('[command]', label.anyCommand),
      styleSubcommandTerm: (term) => term.replace('[options]', label.anyOptions),
      optionDescription: (option) => describe(option, language),
    })
    .configureOutput({
      // The library puts a space behind the title of the usage, which a colon of full width must not have.
      writeOut: (text) => terminal.out(text.trimEnd().replace('： ', '：')),
      writeErr: (text) => terminal.err(text.trimEnd().replace('： ', '：')),
      outputError: () => undefined,
    })
    .exitOverride();
}

function describe({ description, argChoices, defaultValue }: Option, language: Language): string {
  const label = messages[language];
  const facts = [
    argChoices && label.choices + argChoices.join(language === 'zh' ? '、' : ', '),
    defaultValue !== undefined && label.default + String(defaultValue),
  ].filter(Boolean);
  if (facts.length === 0) return description;
  return language === 'zh' ? `${description}（${facts.join('；')}）` : `${description} (${facts.join('; ')})`;
}

function collect(value: string, earlier: string[] = []): string[] {
  return [...earlier, value];
}

type Label = (typeof messages)[Language];

/** Accepts numbers from the least to the most. */
function numberIn(label: Label, most = 999_999, least = 0) {
  return (value: string): number => {
    if (!/^\d{1,6}$/.test(value)) throw new InvalidArgumentError(label.numberWanted);
    if (Number(value) > most) throw new InvalidArgumentError(fill(label.numberAtMost, { most }));
    if (Number(value) < least) throw new InvalidArgumentError(fill(label.numberAtLeast, { least }));
    return Number(value);
  };
}

function failuresIn(label: Label) {
  return (value: string, earlier: [string, string][] = []): [string, string][] => {
    const [, first = '', second = ''] = /^(\d{3}):(\d{1,6})$/.exec(value) ?? [];
    if (second === '') throw new InvalidArgumentError(label.pairWanted);
    return [...earlier, [first, second]];
  };
}
