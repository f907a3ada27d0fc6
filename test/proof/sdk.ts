import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isObject, type Json, type JsonObject, operationsOf } from 'openapi-document';
import { text as readText } from 'node:stream/consumers';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { type OperationId, operations } from '../../generated/operations.ts';
import { rules } from '../../generated/rules.js';
import { type Validator, validators } from '../../generated/validators.js';
import { startMock } from '../../mock/server.ts';
import { type Call, callsOf, nodePool as hardNodePool, pool as hardPool } from '../../scripts/generators/calls.ts';
import { shell } from '../../scripts/generators/shell.ts';
import { sdkNameOf } from '../../scripts/steps/sdk.ts';
import { examplesOf } from '../support/examples.ts';
import { missingFrom } from './compare.ts';
import { memberAt } from './member.ts';
import type { Found } from './trial.ts';

/**
 * A vendor's SDK as a client. Its driver reads calls from standard input, a JSON value a line: `name`, as the SDK calls
 * the operation, and `request`, the parameters by name and the `body`. It prints what it read, as JSON, a line each:
 * `{ "read": … }`, or `{ "error": … }`, or `{ "unreadable": … }`.
 */
interface SdkCall {
  readonly operation: OperationId;
  readonly name: string;
  readonly request: JsonObject;
}

interface Said {
  readonly read?: JsonObject;
  readonly error?: string;
  /** Why the SDK's models do not take a response: a model, its field, and what it expects. */
  readonly unreadable?: string;
}

const published = document as unknown as JsonObject;
const listed = operationsOf(published);
const names = new Map(listed.map(({ id, node }) => [id, sdkNameOf(node)]));
const keys = { accessKey: 'access-key', secretKey: 'secret-key' };
/** Names of a resource pool and a node pool that {@link callsOf} has, and those in their place. */
const replacements: readonly { readonly kind: string; readonly pool: string; readonly nodePool: string }[] = [
  { kind: '', pool: 'pool-a', nodePool: 'nodepool-1' },
  { kind: 'names with a space and Han characters: ', pool: 'pool a池', nodePool: 'nodepool 1节点' },
  { kind: 'names with a slash: ', pool: 'pool/a', nodePool: 'nodepool/1' },
];

/**
 * Calls every operation on the mock, signed, and reads every example of every response.
 *
 * @param command - shell line that starts the driver
 */
export async function trySdk(folder: string, command: string): Promise<Found> {
  const driver = (url: string, calls: readonly SdkCall[], secretKey = keys.secretKey) =>
    drive(folder, command, calls, { BASE_URL: url, ACCESS_KEY: keys.accessKey, SECRET_KEY: secretKey });
  const found: string[] = [];
  let signed = 1;
  for (const names of replacements) {
    const calls = callsWith(names);
    found.push(...(await onMock(names.kind, names.pool, calls, driver)));
    signed += calls.length;
  }
  const [simple] = replacements.map(callsWith);
  found.push(...(await refused(simple ?? [], driver)));
  const { exchanges, findings } = await onExamples(driver);
  return {
    counts: {
      operations: names.size,
      'signed calls': signed,
      'examples sent': exchanges.filter(({ sent }) => sent !== undefined).length,
      'examples read': exchanges.length,
    },
    findings: [...new Set([...found, ...findings])],
  };
}

type Driver = (url: string, calls: readonly SdkCall[], secretKey?: string) => Promise<Said[]>;

async function drive(
  folder: string,
  command: string,
  calls: readonly SdkCall[],
  env: Readonly<Record<string, string>>,
): Promise<Said[]> {
  const place = await mkdtemp(join(tmpdir(), 'proof-'));
  const file = join(place, 'calls.jsonl');
  await writeFile(file, calls.map(({ name, request }) => `${JSON.stringify({ name, request })}\n`).join(''));
  const { ok, stdout, output } = await shell(`${command} < '${file}'`, folder, env);
  await rm(place, { recursive: true });
  if (!ok) throw new Error(`The driver fails: ${output}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);
}

/** Every operation, in a story in which each finds what it needs; the mock verifies every signature. */
async function onMock(kind: string, pool: string, calls: readonly SdkCall[], driver: Driver): Promise<string[]> {
  const responses: Json[] = [];
  const secrets = { [keys.accessKey]: keys.secretKey };
  const mock = await startMock({
    pools: [pool],
    secrets,
    acceptJsonPatch: true,
    onResponse: (_, { body }) => responses.push(body as Json),
  });
  const said = await driver(mock.url, calls);
  await mock.close();
  return calls.flatMap(({ operation }, index) => {
    const { read, error, unreadable } = said[index] ?? {};
    if (unreadable !== undefined) return [`a response is not read: ${unreadable}`];
    if (error !== undefined) return [`${kind}${operation}: ${error}`];
    return lost(operation, missingFrom(responses[index], read));
  });
}

/** What proves that signatures are verified, and that media types are: a wrong key, and the mock as it is. */
async function refused(calls: readonly SdkCall[], driver: Driver): Promise<string[]> {
  const [first] = calls.filter(({ operation }) => operation === 'listPools');
  const update = calls.filter(({ operation }) => operation === 'updateNodePool');
  const mock = await startMock({ pools: ['pool-a'], secrets: { [keys.accessKey]: keys.secretKey } });
  const [wrongKey] = await driver(mock.url, first ? [first] : [], 'another-key');
  const [asItIs] = await driver(mock.url, update);
  await mock.close();
  return [
    ...(wrongKey?.error?.startsWith('401') ? [] : [`a wrong secret key is accepted: ${JSON.stringify(wrongKey)}`]),
    ...(asItIs?.error ? [`the mock as it is refuses updateNodePool: ${asItIs.error}`] : []),
  ];
}

interface Exchange {
  readonly call: SdkCall;
  /** The example of a request that this sends. */
  readonly sent: Json | undefined;
  readonly response: Json;
}

/** Sends every example of a request, and has every example of a response read. */
async function onExamples(driver: Driver) {
  const exchanges = exchangesOf();
  const arrived: (Json | undefined)[] = [];
  const server = createServer((incoming, outgoing) => {
    void readText(incoming).then((body) => {
      arrived.push(body === '' ? undefined : (JSON.parse(body) as Json));
      outgoing.writeHead(200, { 'content-type': 'application/json' });
      outgoing.end(JSON.stringify(exchanges[arrived.length - 1]?.response));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const said = await driver(
    url,
    exchanges.map(({ call }) => call),
  );
  server.close();
  const findings = exchanges.flatMap((exchange, index) => judge(exchange, said[index] ?? {}, arrived[index]));
  return { exchanges, findings };
}

function exchangesOf(): Exchange[] {
  const examples = examplesOf(published);
  const calls = new Map(callsOf(published).map((call) => [call.operation, sdkCall(call)]));
  return listed.flatMap(({ id }) => {
    const of = (at: string) =>
      examples.filter((one) => one.operation === id && one.at === at).map(({ value }) => value);
    const [requests, responses] = [of('request'), of('200')];
    const call = calls.get(id) as SdkCall;
    return Array.from({ length: Math.max(requests.length, responses.length) }, (_, index): Exchange => {
      const sent = requests[index];
      const request = sent === undefined ? call.request : { ...call.request, body: sent };
      return { call: { ...call, request }, sent, response: (responses[index] ?? responses[0]) as Json };
    });
  });
}

function judge(
  { call, sent, response }: Exchange,
  { read, error, unreadable }: Said,
  arrived: Json | undefined,
): string[] {
  const { operation } = call;
  if (unreadable !== undefined) return [`a response is not read: ${unreadable}`];
  if (error !== undefined) return [`${operation}, an example: ${error}`];
  const lostInRequest = sent === undefined ? [] : missingFrom(sent, arrived);
  const added = sent === undefined ? [] : missingFrom(arrived, sent).filter((at) => !lostInRequest.includes(at));
  const invalid = sent === undefined ? [] : violationsOf(operation, arrived);
  return [
    ...lostInRequest.map((at) => `${memberAt(published, operation, 'request', at) ?? at} is not sent`),
    ...added.map((at) => `${operation}: ${at} is sent though nobody gave it`),
    ...invalid.map((one) => `${operation}: what is sent is refused: ${one}`),
    ...lost(operation, missingFrom(response, read)),
  ];
}

/** What the SDK does not keep of a response, by the member of the schema, which many operations share. */
function lost(operation: string, pointers: readonly string[]): string[] {
  return pointers.map((at) => `${memberAt(published, operation, '200', at) ?? `${operation} ${at}`} is not read`);
}

function violationsOf(operation: OperationId, body: unknown): string[] {
  const schema = (validators[operation].request as Validator | null)?.(body) ?? [];
  const found = schema.map(({ pointer, message }) => `${pointer} ${message}`);
  return found.length > 0 ? found : rules[operation].violations(body).map(({ rule, pointer }) => `${pointer} ${rule}`);
}

/** The call of a driver as parameters by name, which is how the SDKs take them. */
function sdkCall({ operation, path, query, headers, body }: Call): SdkCall {
  const id = operation as OperationId;
  const template = operations[id].path.split('/').slice(1);
  const inPath = template.flatMap((part, index) => {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    return name === undefined || name === 'project_id' ? [] : [[name, path[index] ?? '']];
  });
  const own = listed.find((one) => one.id === operation)?.parameters ?? [];
  const isInteger = (name: string) =>
    own.some(({ node }) => node.name === name && (node.schema as JsonObject).type === 'integer');
  const inQuery = Object.entries(query).map(([name, value]) => [name, isInteger(name) ? Number(value) : value]);
  const inHeader = own
    .filter(({ node }) => node.in === 'header')
    .map(({ node }) => [String(node.name), headers[String(node.name).toLowerCase()] ?? '']);
  const parameters = Object.fromEntries([...inPath, ...inQuery, ...inHeader]) as JsonObject;
  const request = body === undefined ? parameters : { ...parameters, body: body as Json };
  return { operation: id, name: names.get(operation) ?? operation, request };
}

/** Every call, with other names of the pools. */
function callsWith({ pool, nodePool }: { readonly pool: string; readonly nodePool: string }): SdkCall[] {
  const names = new Map([
    [hardPool, pool],
    [hardNodePool, nodePool],
  ]);
  const replaced = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(replaced);
    if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item)]));
    return typeof value === 'string' ? (names.get(value) ?? value) : value;
  };
  return callsOf(published).map((call) => {
    const { request, ...rest } = sdkCall(call);
    return { ...rest, request: replaced(request) as JsonObject };
  });
}
