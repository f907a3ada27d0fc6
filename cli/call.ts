import type { Client, ClientOptions, OperationId } from '../client/index.ts';
import type { Arguments } from '../client/request.ts';
import { type Operation, operations } from '../generated/operations.ts';
import { type Validator, validators } from '../generated/validators.js';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { applySettings, readSetting } from './body.ts';
import { curlOf } from './curl.ts';
import { explain } from './explain.ts';
import { fixedMembers } from './fixed-members.ts';
import { inputMessages } from './messages/input.ts';
import { serviceMessages } from './messages/service.ts';
import { readInput } from './input.ts';
import { operationNamed } from './operation.ts';
import { optionFor } from './parameters.ts';
import { payloadKind, readPayload } from './payload.ts';
import { perform } from './perform.ts';
import { clientFor, readSettings, type ServiceOptions, type Settings } from './settings.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { checkWait, waitFor } from './wait.ts';

export interface CallCommand extends ServiceOptions {
  readonly nodePool?: string;
  /** Other parameters, as `name=value`. */
  readonly param?: readonly string[];
  /** File with the body; `-` for what is piped in. */
  readonly body?: string;
  readonly set?: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  /** Waits until the change is done. */
  readonly wait?: boolean;
  /** Seconds between looks while it waits. */
  readonly interval?: number;
}

type Calls = Readonly<Record<string, (args: Arguments) => Promise<unknown>>>;

/**
 * Calls an operation, and prints its response as JSON.
 *
 * @returns the exit code
 * @throws {Refusal} where something is missing or wrong before anything is sent
 */
export async function call(written: string, options: CallCommand, terminal: Terminal): Promise<number> {
  const { lang } = options;
  const id = operationNamed(written, lang);
  if (options.wait === true) checkWait(id, lang);
  const settings = await readSettings(options, terminal);
  const args = await argumentsOf(id, { ...options, ...settings }, terminal);
  if (options.dryRun === true) {
    terminal.out(await dryRun(id, args, { token: 'TOKEN', ...settings }, terminal, lang));
    return exit.ok;
  }
  const client = clientFor(settings, lang, { onWarning: warnOn(terminal, lang) });
  if (operations[id].method === 'DELETE' && options.yes !== true) await confirm(id, args, lang, terminal);
  const response = async () => JSON.stringify(await callAndWait(client, id, args, options, terminal), null, 2);
  return perform(response, terminal, lang);
}

/** @returns the response, or what was changed as it is in the end */
async function callAndWait(client: Client, id: OperationId, args: Arguments, options: CallCommand, terminal: Terminal) {
  const response = await callsByName(client)[id]?.(args);
  if (options.wait !== true) return response;
  const interval = options.interval === undefined ? {} : { interval: options.interval * 1000 };
  return (await waitFor(client, { id, args, ...interval }, terminal, options.lang)) ?? response;
}

function callsByName(client: Client): Calls {
  return client as unknown as Calls;
}

/** Path parameters, other parameters and the body. */
async function argumentsOf(id: OperationId, options: CallCommand, terminal: Terminal): Promise<Arguments> {
  const { pathParameters, queryParameters, headerParameters, requestMediaType }: Operation = operations[id];
  const label = messagesIn(serviceMessages, options.lang);
  const args: Record<string, unknown> = {};
  const named: Readonly<Record<string, string | undefined>> = {
    pool_name: options.pool,
    nodepool_name: options.nodePool,
    project_id: options.project,
  };
  for (const name of pathParameters) if (named[name] !== undefined) args[name] = named[name];
  for (const given of options.param ?? []) {
    const [name = '', ...value] = given.split('=');
    if (![...pathParameters, ...queryParameters, ...headerParameters].includes(name) || value.length === 0)
      throw new Refusal(fill(label.paramWanted, { given, names: parameterNames(operations[id]) }));
    args[name] = value.join('=');
  }
  const missing = pathParameters.find((name) => args[name] === undefined && name !== 'project_id');
  if (missing !== undefined)
    throw new Refusal(fill(label.parameterMissing, { name: missing, option: optionFor(missing) }));
  if (requestMediaType !== null) args.body = await givenBody(id, options, terminal);
  else if (options.body !== undefined || options.set !== undefined)
    throw new Refusal(fill(inputMessages.noBody[options.lang], { name: id }));
  return args;
}

function parameterNames({ pathParameters, queryParameters, headerParameters }: Operation): string {
  return [...pathParameters, ...queryParameters, ...headerParameters].join(', ');
}

async function givenBody(id: OperationId, { body, set = [], lang }: CallCommand, terminal: Terminal): Promise<unknown> {
  const label = messagesIn(serviceMessages, lang);
  const check = validators[id].request as Validator | null;
  if (body === undefined && set.length === 0) throw new Refusal(fill(label.bodyMissing, { name: id }));
  const settings = set.map((given) => readSetting(given, lang));
  if (body === undefined)
    return applySettings(fixedMembers(id, terminal), settings, (value) => check?.(value, lang) ?? [], lang);
  const bytes = readInput(body, lang, terminal);
  const { value, errors } = await readPayload(bytes, payloadKind(body), lang);
  const [error] = errors;
  if (error) throw new Refusal(`${body}:${error.line}:${error.column}\n  ${error.message}`, exit.wrong);
  return applySettings(value, settings, (one) => check?.(one, lang) ?? [], lang);
}

/** Prints the request instead of sending it. */
async function dryRun(id: OperationId, args: Arguments, settings: Settings, terminal: Terminal, lang: Language) {
  let shown: Promise<string> | undefined;
  const fetch: ClientOptions['fetch'] = async (input, init) => {
    shown = curlOf(new Request(input, init));
    await shown;
    return Response.json({});
  };
  const client = clientFor(settings, lang, { fetch, onWarning: warnOn(terminal, lang) });
  try {
    await callsByName(client)[id]?.(args);
  } catch (error) {
    const failed = explain(error, lang, terminal);
    if (failed === undefined) throw error;
    if (shown === undefined) throw new Refusal(failed, exit.wrong);
  }
  return (await shown) ?? '';
}

/** Shows fields of the body that are not known: a misspelt one may be ignored without a word. */
function warnOn(terminal: Terminal, lang: Language): NonNullable<ClientOptions['onWarning']> {
  return ({ warnings }) => {
    for (const { keyword, pointer, message } of warnings)
      if (keyword === 'unknown-property') terminal.err(`#${pointer}\n  ${inputMessages.warning[lang]}${message}`);
  };
}

/** Asks for the name of what is about to be deleted. */
async function confirm(id: OperationId, args: Arguments, lang: Language, terminal: Terminal): Promise<void> {
  const label = messagesIn(serviceMessages, lang);
  const name = String(args[operations[id].pathParameters.at(-1) ?? '']);
  if (!terminal.isInteractive) throw new Refusal(fill(label.yesWanted, { name }));
  const typed = await terminal.ask(fill(label.confirm, { name }));
  if (typed !== name) throw new Refusal(label.notConfirmed, exit.wrong);
}
