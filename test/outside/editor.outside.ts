import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node.js';
import { published } from './support.ts';

interface Diagnostic {
  message: string;
  range: { start: { line: number } };
}

/** A body with six mistakes; the misspelt field is missing too. Each line with a comment has one. */
const mistakes = `apiVersion: v2
kind: Nodepool # not the listed value
metadata:
  annotations: # name is missing above
    os.modelarts/billing.mode: '3' # not listed
spec:
  resources: # maxCount is missing below
    flavor: modelarts.vm.2u4g.dcc
    count: two # not a number
    maxcount: 2 # unknown
    tags:
      - key: CCE-team # forbidden by a rule
        value: vision
`;

const unfinished = `apiVersion: v2
kind: NodePool
metadata:
  name: nodepool-1
  annotations:
    os.modelarts/period.type: '2'
spec:
  resources:
    flavor: modelarts.vm.2u4g.dcc
    count: 1
    maxCount: 1
    c
`;

/** yaml-language-server, as an editor drives it. */
class Editor {
  readonly #server: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (found: Diagnostic[]) => void>();

  constructor() {
    const program = join(import.meta.dirname, 'node_modules/yaml-language-server/bin/yaml-language-server');
    this.#server = spawn(process.execPath, [program, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.#connection = createMessageConnection(
      new StreamMessageReader(this.#server.stdout as NodeJS.ReadableStream),
      new StreamMessageWriter(this.#server.stdin as NodeJS.WritableStream),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }) => {
      this.#waiting.get(uri)?.(diagnostics);
    });
    this.#connection.onRequest('client/registerCapability', () => null);
    this.#connection.listen();
  }

  /** @param schemas - patterns of file names by the address of the schema for them */
  async start(schemas: Record<string, string>): Promise<void> {
    const yaml = { schemas, validate: true, hover: true, completion: true, schemaStore: { enable: false } };
    this.#connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
      items.map(({ section }) => (section === 'yaml' ? yaml : {})),
    );
    const capabilities = {
      workspace: { configuration: true },
      textDocument: { hover: { contentFormat: ['markdown'] } },
    };
    await this.#connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
    await this.#connection.sendNotification('initialized', {});
    await this.#connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml } });
  }

  /** Opens a file, and waits for what is found in it. */
  async open(uri: string, text: string): Promise<Diagnostic[]> {
    const found = new Promise<Diagnostic[]>((resolve) => this.#waiting.set(uri, resolve));
    const textDocument = { uri, languageId: 'yaml', version: 1, text };
    await this.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return found;
  }

  async hover(uri: string, line: number, character: number): Promise<string> {
    const position = { textDocument: { uri }, position: { line, character } };
    const result = await this.#connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      position,
    );
    return result?.contents.value ?? '';
  }

  async completions(uri: string, line: number, character: number): Promise<string[]> {
    const position = { textDocument: { uri }, position: { line, character } };
    const { items } = await this.#connection.sendRequest<{ items: { label: string }[] }>(
      'textDocument/completion',
      position,
    );
    return items.map(({ label }) => label);
  }

  stop(): void {
    this.#connection.dispose();
    this.#server.kill();
  }
}

const editor = new Editor();
const languages = ['en', 'zh'] as const;

beforeAll(() =>
  editor.start(
    Object.fromEntries(
      languages.map((language) => [
        `file://${published(`createNodePool.request.${language}.schema.json`)}`,
        `*.${language}.yaml`,
      ]),
    ),
  ),
);
afterAll(() => editor.stop());

describe.each(languages)('an editor with the schema of createNodePool (%s)', (language) => {
  test('finds six mistakes where they are', async () => {
    const found = await editor.open(`file:///wrong.${language}.yaml`, mistakes);
    const lines = [...new Set(found.map(({ range }) => range.start.line + 1))].toSorted((a, b) => a - b);
    expect(
      lines,
      JSON.stringify(
        found.map(({ message, range }) => [range.start.line + 1, message]),
        null,
        1,
      ),
    ).toEqual([2, 3, 5, 7, 9, 10, 12]);
  });

  test('completes fields, and values in the right place', async () => {
    const uri = `file:///unfinished.${language}.yaml`;
    await editor.open(uri, unfinished);
    expect(await editor.completions(uri, 11, 5)).toEqual(expect.arrayContaining(['creatingStep']));
    expect(await editor.completions(uri, 5, 31)).toEqual(expect.arrayContaining(['"2"', '"3"', '"4"']));
  });

  test('shows what a field and its values mean, in this language', async () => {
    const uri = `file:///hover.${language}.yaml`;
    await editor.open(uri, unfinished);
    expect(await editor.hover(uri, 9, 6)).toContain(language === 'en' ? 'guaranteed nodes' : '保障节点数');
    expect(await editor.hover(uri, 5, 10)).toContain(language === 'en' ? 'Month' : '月');
  });
});
