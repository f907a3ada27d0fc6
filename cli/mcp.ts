import { createClient, regions } from '../client/index.ts';
import type { ServerOptions } from '../mcp/server.ts';
import { createMock } from '../mock/mock.ts';
import type { Language } from '../shapes/text.ts';
import { clientOptions, environmentSettings, type Settings } from './settings.ts';
import { Refusal, type Terminal } from './terminal.ts';

export interface McpCommandOptions {
  readonly lang: Language;
  readonly region?: string;
  readonly endpoint?: string;
  readonly project?: string;
  readonly allowWrites?: boolean;
  readonly allowDeletes?: boolean;
  /** Calls a mock in this process instead of the service. */
  readonly mock?: boolean;
}

/** Serves the Model Context Protocol on standard input and output until they are closed. */
export async function mcp(options: McpCommandOptions, terminal: Terminal, version: string): Promise<void> {
  const [{ serverFactory }, { serveStdio }] = await Promise.all([import('../mcp/server.ts'), import('../mcp/sdk.ts')]);
  serveStdio(serverFactory(mcpOptions(options, terminal, version)), {
    onerror: ({ message }) => terminal.err(message),
  });
}

/** Options of the server; without settings it still explains and validates. */
export function mcpOptions(options: McpCommandOptions, terminal: Terminal, version: string): ServerOptions {
  const { lang: language, allowWrites = false, allowDeletes = false, mock = false } = options;
  const settings = mock ? { ...atMock, endpoint: 'https://mock.invalid' } : environmentSettings(options, terminal);
  const { token, secretKey, securityToken } = settings as Settings;
  const { published } = terminal;
  const common = {
    language,
    version,
    allowWrites,
    allowDeletes,
    published,
    secrets: [token, secretKey, securityToken],
  };
  try {
    return { ...common, service: serviceOf(settings, language, mock) };
  } catch (error) {
    if (!(error instanceof Refusal) && !(error instanceof TypeError)) throw error;
    return { ...common, service: error.message };
  }
}

const atMock: Settings = { project: 'mock', token: 'mock' };
const mockSpeed = 60; // a minute of the service is a second

function serviceOf(settings: Settings, language: Language, isMock: boolean): ServerOptions['service'] {
  const given = clientOptions(settings, language);
  const client = createClient({ ...given, ...(isMock && { fetch: createMock({ speed: mockSpeed }).fetch }) });
  return { client, projectId: given.projectId, baseUrl: (given.baseUrl ?? regions[given.region]).replace(/\/+$/, '') };
}
