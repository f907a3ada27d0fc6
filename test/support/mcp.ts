import { Client } from '@modelcontextprotocol/client';
import { onTestFinished } from 'vitest';
import { createClient } from '../../client/index.ts';
import { InMemoryTransport } from '../../mcp/sdk.ts';
import { serverFactory, type ServerOptions } from '../../mcp/server.ts';
import { createMock, type Mock, type MockOptions } from '../../mock/server.ts';
import { terminalFor } from './command-line.ts';

export interface Outcome {
  /** What a model reads. */
  readonly text: string;
  readonly origin?: string;
  readonly data?: any;
  readonly isError: boolean;
}

export interface Session {
  readonly client: Client;
  readonly mock: Mock;
  call(name: string, args?: Record<string, unknown>): Promise<Outcome>;
  /** Calls twice, as a model does that shows a change to its user first. */
  confirmed(name: string, args: Record<string, unknown>): Promise<Outcome>;
}

/** The client of the official SDK, connected to a server that calls a mock. */
export async function session(options: Partial<ServerOptions> = {}, mockOptions: MockOptions = {}): Promise<Session> {
  const mock = createMock({ time: 0, ...mockOptions });
  const baseUrl = 'https://mock.invalid';
  const service = {
    client: createClient({ baseUrl, projectId: 'p-1', credentials: { token: 't' }, fetch: mock.fetch }),
    projectId: 'p-1',
    baseUrl,
  };
  const server = serverFactory({
    language: 'en',
    version: '1.2.3',
    allowWrites: false,
    allowDeletes: false,
    service,
    secrets: [],
    published: terminalFor().published,
    waits: { firstLook: 0, interval: 5 },
    ...options,
  })();
  const client = new Client({ name: 'test', version: '1.0.0' });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  onTestFinished(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}): Promise<Outcome> => {
    const result = await client.callTool({ name, arguments: args });
    const [content] = result.content as { type: string; text: string }[];
    const structured = result.structuredContent as { origin: string; data: unknown } | undefined;
    return { text: content?.text ?? '', ...structured, isError: result.isError === true };
  };
  const confirmed = async (name: string, args: Record<string, unknown>) => {
    const { data } = await call(name, args);
    return call(name, { ...args, confirm: data?.confirm });
  };
  return { client, mock, call, confirmed };
}
