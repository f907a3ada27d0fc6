import type { OperationId, WaitProgress } from '../client/index.ts';
import { redact } from '../client/redact.ts';
import type { Arguments } from '../client/request.ts';
import { operations } from '../generated/operations.ts';
import type { Language } from '../shapes/text.ts';
import { checkArguments } from './arguments.ts';
import { Confirmations } from './confirm.ts';
import { callOperation, changeOf, guarded, isAllowed, type Permissions, type Service } from './operation-tools.ts';
import { explainError, ownTools, showSources, validateBody, waitTool, type WaitSettings } from './own-tools.ts';
import { type Found, toResult } from './result.ts';
import { type CallToolResult, Server, type Tool } from './sdk.ts';
import { type ServerWords, serverWords as allWords } from './words.ts';

export interface ServerOptions extends Permissions {
  readonly language: Language;
  readonly version: string;
  /** The service, or why it cannot be reached: then the other tools still work. */
  readonly service: Service | string;
  /** Secrets that no result may show. */
  readonly secrets: readonly (string | undefined)[];
  /** The text of a published file. */
  readonly published: (name: string) => string;
  /** @default 20 seconds before the first look, 15 between looks */
  readonly waits?: WaitSettings;
  /** Milliseconds since 1970. @default the clock of the system */
  readonly now?: () => number;
}

/** Settings of one call. */
interface ToolCall {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress: (progress: WaitProgress) => void;
}

/**
 * Makes servers of the Model Context Protocol that let language models call the operations: read only, unless more is
 * allowed. They share what was shown to be confirmed.
 */
export function serverFactory(options: ServerOptions): () => Server {
  const { language, version, secrets } = options;
  const words: ServerWords = allWords[language];
  const { tools: published } = JSON.parse(options.published(`tools.${language}.json`)) as { tools: Tool[] };
  const all = [...published.map((tool) => guarded(tool, words)), ...ownTools(words)];
  const allowed = all.filter(({ name }) => !isOperation(name) || isAllowed(name, options));
  const run = runner(options, words, new Map(all.map((tool) => [tool.name, tool])));
  const isReadOnly = !options.allowWrites && !options.allowDeletes;
  const instructions = [words.instructions, ...(isReadOnly ? [words.readOnly] : [])].join(language === 'en' ? ' ' : '');
  return () => {
    const server = new Server(
      { name: 'modelarts-pools-openapi', version },
      { capabilities: { tools: {} }, instructions },
    );
    server.setRequestHandler('tools/list', () => ({ tools: allowed }));
    server.setRequestHandler('tools/call', async ({ params }, { mcpReq }): Promise<CallToolResult> => {
      const { progressToken } = mcpReq._meta ?? {};
      const onProgress = ({ looks, message }: WaitProgress) => {
        if (progressToken === undefined) return;
        const progress = { progressToken, progress: looks, message: redact(message, secrets) };
        void mcpReq.notify({ method: 'notifications/progress', params: progress }).catch(() => undefined);
      };
      const call = { signal: mcpReq.signal, onProgress };
      return toResult(await resultOf(() => run(params.name, params.arguments ?? {}, call), words), secrets);
    });
    return server;
  };
}

function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

/** Every failure is a result: a client of the protocol shows nothing else to the model. */
async function resultOf(run: () => Promise<Found>, words: ServerWords): Promise<Found> {
  try {
    return await run();
  } catch (error) {
    const text = `${words.internal} ${error instanceof Error ? error.message : String(error)}`;
    return { text, origin: 'server', isError: true };
  }
}

function runner(options: ServerOptions, words: ServerWords, tools: ReadonlyMap<string, Tool>) {
  const { language, service, published, now = Date.now } = options;
  const waits = options.waits ?? { firstLook: 20_000, interval: 15_000 };
  const confirmations = new Confirmations();
  const error = (text: string): Found => ({ text, origin: 'server', isError: true });

  return async (name: string, args: Arguments, call: ToolCall): Promise<Found> => {
    const tool = tools.get(name);
    if (!tool) return error(words.noTool.replace('{}', name));
    if (isOperation(name) && !isAllowed(name, options))
      return error((changeOf(name) === 'delete' ? words.refusedDelete : words.refusedWrite).replace('{}', name));
    const violations = checkArguments(args, tool.inputSchema, words);
    if (violations.length > 0) return { ...error(words.invalid), data: { violations } };
    if (name === 'validate') return validateBody(args, words, language);
    if (name === 'explain_error') return explainError(args, words, language);
    if (name === 'sources') return showSources(args, published, words, language);
    if (typeof service === 'string') return error(service);
    if (!isOperation(name)) return waitTool(args, service, words, { ...waits, ...call });
    const { signal } = call;
    return callOperation(name, args, {
      service,
      confirmations,
      words,
      language,
      now: now(),
      signal,
    });
  };
}
