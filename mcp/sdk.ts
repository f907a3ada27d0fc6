/**
 * All that is taken of the official SDK; `npm run package` puts it into one file, so that users install nothing else.
 */
export { type CallToolResult, InMemoryTransport, Server, type Tool } from '@modelcontextprotocol/server';
export { serveStdio } from '@modelcontextprotocol/server/stdio';
