import { Command, Option } from 'commander';
import { type Language, messagesIn, type MessagesIn } from '../shapes/text.ts';
import type { CallCommand } from './call.ts';
import type { DriftOptions } from './drift.ts';
import { addNote, setUp } from './help.ts';
import type { ListOptions, lists } from './lists.ts';
import type { McpCommandOptions } from './mcp.ts';
import { commandMessages } from './messages/commands.ts';
import { usageMessages } from './messages/usage.ts';
import type { MockCommandOptions } from './mock.ts';
import { appended, failureOption, numberOption } from './option-values.ts';
import type { RecordOptions } from './record.ts';
import type { SpecOptions } from './spec.ts';
import type { Terminal } from './terminal.ts';
import type { TrafficOptions } from './traffic.ts';
import type { ValidateOptions } from './validate.ts';

/** Each command loads what it needs when it runs: all at once would take twice as long to start. */
export function newProgram(lang: Language, terminal: Terminal, version: string, end: (code: number) => void): Command {
  const label = messagesIn(commandMessages, lang);
  const usage = messagesIn(usageMessages, lang);
  const program = addNote(setUp(new Command('modelarts-pools-openapi'), lang, terminal), usage.completion, terminal)
    .description(label.about)
    .version(version, '-v, --version', usage.version)
    .helpCommand(`help ${usage.anyCommand}`, usage.help);
  const command = (name: string, about: string) => setUp(program.command(name), lang, terminal).description(about);
  const choice = (flags: string, about: string, choices: string[]) =>
    new Option(flags, about).choices(choices).default(choices[0]);

  command('validate', label.validate)
    .argument('<operation>', label.operation)
    .argument('<file>', label.file)
    .option('--response <status>', label.response)
    .addOption(choice('--format <format>', label.violations, ['text', 'json']))
    .addHelpText('after', `\n${usage.example}modelarts-pools-openapi validate create-node-pool body.yaml`)
    .action(async (operation: string, file: string, options: Omit<ValidateOptions, 'lang'>) => {
      const { validate } = await import('./validate.ts');
      end(await validate(operation, file, { ...options, lang }, terminal));
    });

  command('mock', label.mock)
    .option('--port <port>', label.port, numberOption(lang, 65_535), 4010)
    .addOption(new Option('--pool <id>', label.pool).argParser(appended).conflicts('data'))
    .option('--data <file>', label.data)
    .option('--time <seconds>', label.time, numberOption(lang, 86_400))
    .option('--speed <factor>', label.speed, numberOption(lang, 999_999, 1), 1)
    .option('--latency <ms>', label.latency, numberOption(lang, 600_000), 0)
    .option('--fail <status:times>', label.fail, failureOption(lang))
    .option('--secrets <file>', label.secrets)
    .option('--accept-json-patch', label.acceptJsonPatch)
    .action(async (options: Omit<MockCommandOptions, 'lang'>) => {
      const { mock } = await import('./mock.ts');
      await mock({ ...options, lang }, terminal);
    });

  addServiceCommands({ command, choice, label, lang, terminal, end });

  addNote(command('mcp', label.mcp), label.mcpNote, terminal)
    .option('--region <region>', label.region)
    .option('--endpoint <url>', label.endpoint)
    .option('--project <id>', label.project)
    .option('--allow-writes', label.allowWrites)
    .option('--allow-deletes', label.allowDeletes)
    .option('--mock', label.atMock)
    .action(async (options: Omit<McpCommandOptions, 'lang'>) => {
      const { mcp } = await import('./mcp.ts');
      await mcp({ ...options, lang }, terminal, version);
    });

  addPrinters({ command, choice, label, lang, terminal, end });
  addComparisons({ command, choice, label, lang, terminal, end });
  return program;
}

interface CommandContext {
  readonly command: (name: string, about: string) => Command;
  readonly choice: (flags: string, about: string, choices: string[]) => Option;
  readonly label: CommandTexts;
  readonly lang: Language;
  readonly terminal: Terminal;
  readonly end: (code: number) => void;
}

/** The commands that print the description, and what it rests on. */
function addPrinters({ command, choice, label, lang, terminal }: CommandContext): void {
  command('spec', label.spec)
    .addOption(choice('--oas <version>', label.oas, ['3.1', '3.0']))
    .addOption(choice('--format <format>', label.format, ['yaml', 'json']))
    .action(async (options: Omit<SpecOptions, 'lang'>) => {
      const { spec } = await import('./spec.ts');
      await spec({ ...options, lang }, terminal);
    });

  command('sources', label.sources)
    .argument('<field>', label.field)
    .action(async (field: string) => {
      const { sources } = await import('./sources.ts');
      sources(field, lang, terminal);
    });
}

/** The commands that talk to the service. */
function addServiceCommands({ command, choice, label, lang, terminal, end }: CommandContext): void {
  const settingsNote = `${label.settingsNote} ~/.config/modelarts-pools-openapi/profile.yaml`;
  const serviceCommand = (name: string, about: string) =>
    addNote(command(name, about), settingsNote, terminal)
      .option('--region <region>', label.region)
      .option('--endpoint <url>', label.endpoint)
      .option('--project <id>', label.project)
      .option('--profile <file>', label.profile);

  serviceCommand('call', label.call)
    .argument('<operation>', label.operation)
    .addHelpText(
      'after',
      `\n${usageMessages.example[lang]}modelarts-pools-openapi call show-node-pool --node-pool NAME`,
    )
    .option('--pool <id>', label.poolId)
    .option('--node-pool <name>', label.nodePool)
    .option('--param <name=value>', label.param, appended)
    .option('--body <file>', label.body)
    .option('--set <path=value>', label.set, appended)
    .option('--dry-run', label.dryRun)
    .option('--yes', label.yes)
    .option('--wait', label.wait)
    .option('--interval <seconds>', label.interval, numberOption(lang, 999_999, 1))
    .action(async (operation: string, options: Omit<CallCommand, 'lang'>) => {
      const { call } = await import('./call.ts');
      end(await call(operation, { ...options, lang }, terminal));
    });

  const listCommand = (name: keyof typeof lists, about: string) =>
    serviceCommand(name, about)
      .addOption(choice('--format <format>', label.listFormat, ['table', 'json']))
      .action(async (options: Omit<ListOptions, 'lang'>) => {
        const { lists } = await import('./lists.ts');
        end(await lists[name]({ ...options, lang }, terminal));
      });
  listCommand('pools', label.pools);
  listCommand('node-pools', label.nodePools).option('--pool <id>', label.poolId);
  listCommand('flavors', label.flavors);
}

/** The commands that hold pages, SDKs and traffic against the description. */
function addComparisons({ command, choice, label, lang, terminal, end }: CommandContext): void {
  addNote(command('drift', label.drift), label.driftExits, terminal)
    .argument('[pages...]', label.driftPages)
    .option('--since <file>', label.since)
    .option('--sdk <sdk>', label.sdk, appended)
    .option('--save <folder>', label.saveEdition)
    .addOption(choice('--format <format>', label.driftFormat, ['text', 'json', 'markdown', 'github']))
    .action(async (pages: string[], options: Omit<DriftOptions, 'lang'>) => {
      const { drift } = await import('./drift.ts');
      end(drift(pages, { ...options, lang }, terminal));
    });

  addNote(command('traffic', label.traffic), label.trafficExits, terminal)
    .argument('<files...>', label.trafficFiles)
    .option('--share', label.share)
    .addOption(choice('--format <format>', label.driftFormat, ['text', 'json', 'markdown', 'github']))
    .action(async (files: string[], options: Omit<TrafficOptions, 'lang'>) => {
      const { traffic } = await import('./traffic.ts');
      end(traffic(files, { ...options, lang }, terminal));
    });

  addNote(command('record', label.record), label.recordNote, terminal)
    .requiredOption('--target <url>', label.target)
    .option('--port <port>', label.port, numberOption(lang, 65_535), 4011)
    .option('--out <file>', label.recordOut, 'traffic.har')
    .action(async (options: Omit<RecordOptions, 'lang'>) => {
      const { record } = await import('./record.ts');
      await record({ ...options, lang }, terminal, terminal.interrupted());
    });
}

type CommandTexts = MessagesIn<typeof commandMessages>;
