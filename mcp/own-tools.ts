import { nearestNames } from 'openapi-document';
import { matchesMessage } from '../client/advice.ts';
import {
  isClientError,
  isWaitError,
  type OperationId,
  waitForNodePool,
  waitForPool,
  type WaitProgress,
} from '../client/index.ts';
import type { Arguments } from '../client/request.ts';
import { trace } from '../cli/trace.ts';
import { catalogue } from '../generated/catalogue.ts';
import { operations } from '../generated/operations.ts';
import type { Provenance } from '../shapes/provenance.ts';
import type { Language } from '../shapes/text.ts';
import { failedResult, type Service, strictViolations, warningsOf } from './operation-tools.ts';
import type { Found } from './result.ts';
import type { Tool } from './sdk.ts';
import type { ServerWords } from './words.ts';

const ids = Object.keys(operations) as OperationId[];
const withBody = ids.filter((id) => operations[id].requestMediaType !== null);
const reads = { readOnlyHint: true, destructiveHint: false, idempotentHint: true };

/** The tools that are no operations. */
export function ownTools(words: ServerWords): Tool[] {
  const text = (description: string) => ({ type: 'string', description });
  const tool = (name: string, title: string, description: string, properties: object, required: string[]): Tool => ({
    name,
    title,
    description,
    inputSchema: { type: 'object', properties: { ...properties }, required, additionalProperties: false },
    annotations: reads,
  });
  return [
    tool(
      'wait',
      words.waitTitle,
      words.wait,
      {
        pool_name: text(words.poolName),
        nodepool_name: text(words.waitNodePool),
        until: { ...text(words.waitUntil), enum: ['ready', 'deleted'] },
        seconds: { type: 'integer', minimum: 1, maximum: 50, description: words.waitSeconds },
      },
      ['pool_name', 'until'],
    ),
    tool(
      'validate',
      words.validateTitle,
      words.validate,
      { operation: { ...text(words.operation), enum: withBody }, body: { type: 'object', description: words.body } },
      ['operation', 'body'],
    ),
    tool(
      'explain_error',
      words.explainTitle,
      words.explain,
      {
        error_code: text(words.errorCode),
        error_msg: text(words.errorMessage),
        status: { type: 'integer', description: words.status },
        operation: { ...text(words.operation), enum: ids },
      },
      [],
    ),
    tool('sources', words.sourcesTitle, words.sources, { field: text(words.field) }, ['field']),
  ];
}

/** @returns the violations of a body; nothing is sent */
export function validateBody({ operation, body }: Arguments, words: ServerWords, language: Language): Found {
  const id = operation as OperationId;
  const violations = strictViolations(id, { body }, language);
  const warnings = warningsOf(id, { body }, language).filter(({ keyword }) => keyword !== 'unknown-property');
  const text = violations.length === 0 ? words.valid : words.notValid;
  return { text, origin: 'server', data: { valid: violations.length === 0, violations, warnings } };
}

/** Looks an error up: by its message where that is given and known, otherwise by its code. */
export function explainError(
  { error_code, error_msg, status, operation }: Arguments,
  words: ServerWords,
  language: Language,
): Found {
  const possible = catalogue.filter(
    (entry) =>
      (operation === undefined || entry.operations.includes(String(operation))) &&
      (status === undefined || entry.status.length === 0 || entry.status.includes(Number(status))),
  );
  const byMessage = possible.filter(({ messages }) =>
    messages.some((one) => matchesMessage(one, String(error_msg ?? ''))),
  );
  const byCode = possible.filter(({ code, alias }) => code !== null && [code, alias].includes(String(error_code)));
  const found = byMessage.length > 0 ? byMessage : byCode;
  const data = found.map(({ code, messages, status: statuses, operations: of, [language]: explanation }) => ({
    code,
    messages,
    status: statuses,
    operations: of,
    ...explanation,
  }));
  return { text: data.length > 0 ? words.explained : words.notExplained, origin: 'server', data: { errors: data } };
}

/** @param published - the text of a published file */
export function showSources(
  { field }: Arguments,
  published: (name: string) => string,
  words: ServerWords,
  language: Language,
): Found {
  const provenance = JSON.parse(published('sources.json')) as Provenance;
  const name = String(field);
  const known = Object.hasOwn(provenance.fields, name) ? provenance.fields[name] : undefined;
  if (known) return { text: trace(name, known, provenance, language), origin: 'server' };
  const similar = nearestNames(name, Object.keys(provenance.fields));
  return { text: words.noField.replace('{}', similar.join(', ')), origin: 'server', isError: true };
}

export interface WaitSettings {
  /** Milliseconds before the first look and between looks. */
  readonly firstLook: number;
  readonly interval: number;
}

/** Waits for a change for some seconds, and reports its state. */
export async function waitTool(
  { pool_name, nodepool_name, until, seconds = 45 }: Arguments,
  { client }: Service,
  words: ServerWords,
  {
    firstLook,
    interval,
    signal,
    onProgress,
  }: WaitSettings & {
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: (progress: WaitProgress) => void;
  },
): Promise<Found> {
  const limit = Number(seconds) * 1000;
  const options = {
    until: until as 'ready' | 'deleted',
    firstLook: Math.min(firstLook, limit),
    interval,
    limit,
    signal,
    onProgress,
  };
  const pool = { pool_name: String(pool_name) };
  try {
    const data =
      nodepool_name === undefined
        ? await waitForPool(client, pool, options)
        : await waitForNodePool(client, { ...pool, nodepool_name: String(nodepool_name) }, options);
    return { text: words.finished, origin: 'service', data: { state: 'finished', found: data ?? null } };
  } catch (error) {
    if (isClientError(error)) return failedResult(error, words);
    if (!isWaitError(error)) throw error;
    const data = { state: error.reason === 'limit' ? 'going on' : 'failed', ...error.progress, message: error.message };
    if (error.reason === 'limit')
      return { text: words.goingOn, origin: 'service', data: { ...data, state: 'going on' } };
    return { text: words.waitFailed, origin: 'service', data: { ...data, state: 'failed' }, isError: true };
  }
}
