import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { createMock, type MockRequest } from '../../mock/server.ts';
import { poolName } from '../support/client.ts';
import { blocksOf } from '../support/guide.ts';
import { runProgram, toolchain } from '../support/programs.ts';
import { repository } from '../support/project.ts';

/**
 * What the guide to proxies shows, run through tinyproxy and against a server whose certificate a private CA has
 * signed.
 */

/** Where programs find the packages of this repository. */
const cache = join(repository, 'node_modules/.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'pools-proxies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

toolchain(['tinyproxy', '-v']);
const openssl = (...args: string[]) =>
  execFileSync(toolchain(['openssl', 'version']), args, { cwd: folder, stdio: 'pipe' });
const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
openssl('req', '-x509', ...newKey, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Company CA', '-days', '2');
openssl('req', ...newKey, '-keyout', 'server.key', '-out', 'server.csr', '-subj', '/CN=localhost');
writeFileSync(file('names'), 'subjectAltName=DNS:localhost\n');
const signing = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2', '-extfile', 'names'];
openssl('x509', '-req', '-in', 'server.csr', '-out', 'server.pem', ...signing);

/** The mock behind TLS, with the certificate of the company. */
async function encryptedMock(): Promise<{ url: string; requests: readonly MockRequest[] }> {
  const mock = createMock({ pools: [poolName] });
  const options = { key: readFileSync(file('server.key')), cert: readFileSync(file('server.pem')) };
  const server = createServer(options, async (incoming, outgoing) => {
    const { method = '', url = '', headers } = incoming;
    const request = { method, url, headers: headers as Record<string, string>, body: '' };
    const { status, headers: given, body } = await mock.respond(request);
    outgoing.writeHead(status, given).end(JSON.stringify(body));
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  return { url: `https://localhost:${(server.address() as AddressInfo).port}`, requests: mock.requests };
}

/** @returns the port of a tinyproxy that wants a password, and its log */
async function proxy(): Promise<{ port: number; log: () => string }> {
  const probe = createTcpServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  const settings = [`Port ${port}`, 'Listen 127.0.0.1', 'Allow 127.0.0.1', 'BasicAuth me password', 'LogLevel Connect'];
  writeFileSync(file('tinyproxy.conf'), [...settings, `LogFile "${file('tinyproxy.log')}"`, ''].join('\n'));
  writeFileSync(file('tinyproxy.log'), '');
  const child = spawn('tinyproxy', ['-d', '-c', file('tinyproxy.conf')], { stdio: 'ignore' });
  onTestFinished(() => void child.kill());
  for (;;) {
    const socket = connect(port, '127.0.0.1');
    const isUp = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isUp) break;
    await pause(20);
  }
  return { port, log: () => readFileSync(file('tinyproxy.log'), 'utf8') };
}

/** Runs a program of the guide against another address. */
async function run(language: string, index: number, url: string, settings: NodeJS.ProcessEnv = {}, before = '') {
  const guide = readFileSync(join(repository, `docs/guides/proxies-and-tracing.${language}.md`), 'utf8');
  const text = blocksOf(guide, 'ts')[index]?.text ?? '';
  const source = before + text.replace("region: 'cn-north-4'", `baseUrl: '${url}'`).replace('pool-1', poolName);
  const program = file(`${language}-${index}.mjs`);
  await build({
    stdin: { contents: source, loader: 'ts', resolveDir: folder },
    alias: { 'modelarts-pools-openapi': join(repository, 'client/index.ts') },
    packages: 'external',
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: program,
  });
  return runProgram([process.execPath, program], folder, {
    PROJECT_ID: 'project-1',
    TOKEN: 'token-that-is-secret',
    ...settings,
  });
}

describe.each(['en', 'zh'])('the guide to proxies, in %s', (language) => {
  const trusted = { NODE_EXTRA_CA_CERTS: file('ca.pem') };

  it('goes through a proxy that wants a password, and past a private CA', async () => {
    const { url, requests } = await encryptedMock();
    const { port, log } = await proxy();
    const settings = { ...trusted, PROXY: `http://me:password@127.0.0.1:${port}` };
    expect(await run(language, 0, url, settings)).toEqual({ status: 0, output: `${poolName} Running\n` });
    expect(requests).toHaveLength(1);
    expect(log()).toContain(`CONNECT ${new URL(url).host}`);
    expect(log()).not.toContain('token-that-is-secret');
    const refused = await run(language, 0, url, { ...trusted, PROXY: `http://127.0.0.1:${port}` });
    expect(refused.output).toContain('listPools: the connection failed: Proxy response (407)');
    expect(requests).toHaveLength(1);
  });

  it('trusts a private CA, and says what is wrong where it does not', async () => {
    const { url, requests } = await encryptedMock();
    expect(await run(language, 1, url, { CA_FILE: file('ca.pem') })).toEqual({ status: 0, output: '1\n' });
    const { output } = await run(language, 1, url, { CA_FILE: '/dev/null' });
    expect(output).toMatch(/^listPools: the certificate was not accepted: .*\n$/);
    expect(requests).toHaveLength(1);
  });

  it('logs every try, without the token', async () => {
    const { url } = await encryptedMock();
    const { status, output } = await run(language, 2, url, trusted);
    expect(status).toBe(0);
    expect(output).toMatch(/^showPool 1 200 \d+ ms mock-1\n$/m);
    expect(output).not.toContain('token-that-is-secret');
    const { output: failed } = await run(language, 2, url);
    expect(failed).toMatch(/^showPool 1 showPool: the certificate was not accepted/m);
  });

  it('makes a span of every try, which the service is told of', async () => {
    const { url, requests } = await encryptedMock();
    const before = `
      import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base';
      import { propagation as global, trace as all } from '@opentelemetry/api';
      const exporter = new InMemorySpanExporter();
      all.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
      global.setGlobalPropagator({
        inject: (context, carrier, setter) => setter.set(carrier, 'traceparent', all.getSpanContext(context)?.traceId),
        extract: (context) => context,
        fields: () => ['traceparent'],
      });
      process.on('exit', () => {
        for (const span of exporter.getFinishedSpans())
          console.log(span.name, span.attributes['http.response.status_code'], span.spanContext().traceId);
      });\n`;
    const { status, output } = await run(language, 3, url, trusted, before);
    expect({ status, output }).toEqual({
      status: 0,
      output: `listPools 200 ${requests[0]?.headers.traceparent}\n`,
    });
    expect(requests[0]?.headers.traceparent).toMatch(/^[0-9a-f]{32}$/);
  });
});
