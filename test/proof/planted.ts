import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import type { JsonObject } from 'openapi-document';
import document from '../../generated/openapi.en.json' with { type: 'json' };
import { createMock, type MockRequest, type MockResponse } from '../../mock/server.ts';
import { type Call, callsOf, pool } from '../../scripts/generators/calls.ts';

/**
 * A story of calls of every operation, as it should be, or with a fault in each; for tools that look at what passes
 * between a client and the service.
 */

/** A response as it is sent. */
interface Sent {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

interface Fault {
  /** What is wrong. */
  readonly what: string;
  readonly request?: (request: MockRequest) => MockRequest;
  readonly response?: (response: Sent) => Sent;
}

type Body = Record<string, unknown>;
const withBody = (change: (body: Body) => Body) => (response: Sent) => ({
  ...response,
  body: JSON.stringify(change(JSON.parse(response.body) as Body)),
});

const without = (headers: MockRequest['headers'], name: string) =>
  Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name));

/** A fault for each operation, each of another kind. */
const faults: Readonly<Record<string, Fault>> = {
  createNodePool: {
    what: 'a value that is not listed in a request',
    request: (request) => ({ ...request, body: request.body.replace('"v2"', '"v1"') }),
  },
  updateNodePool: {
    what: 'another media type of a request',
    request: (request) => ({ ...request, headers: { ...request.headers, 'content-type': 'application/json' } }),
  },
  listResourceFlavors: {
    what: 'a text for a number in a query',
    request: (request) => ({ ...request, url: request.url.replace('limit=2', 'limit=many') }),
  },
  deletePool: {
    what: 'no credentials',
    request: ({ headers, ...request }) => ({ ...request, headers: without(headers, 'x-auth-token') }),
  },
  deleteNodePool: {
    what: 'an operation that is not described',
    request: (request) => ({ ...request, url: `${request.url}/nodes` }),
    response: () => ({ status: 200, contentType: 'application/json', body: '{"items":[]}' }),
  },
  listPools: {
    what: 'a number for a text in a response',
    response: withBody(({ items, ...body }) => ({
      ...body,
      items: (items as Body[]).map((item) => ({ ...item, metadata: { ...(item.metadata as Body), name: 7 } })),
    })),
  },
  showPool: {
    what: 'a value that is not listed in a response',
    response: withBody((body) => ({ ...body, kind: 'Lake' })),
  },
  showOrder: { what: 'a member that is not described', response: withBody((body) => ({ ...body, colour: 'red' })) },
  listNodePools: { what: 'a status that is not described', response: (response) => ({ ...response, status: 202 }) },
  showNodePool: {
    what: 'another media type of a response',
    response: (response) => ({ ...response, contentType: 'text/html', body: '<html></html>' }),
  },
};

export interface Step {
  readonly operation: string;
  readonly what: string;
  readonly request: MockRequest;
}

/** Every operation once, in an order in which each finds what it needs. */
export function story(isPlanted: boolean): Step[] {
  return callsOf(document as unknown as JsonObject).map((call) => {
    const request = requestOf(call);
    const { what = '', request: change } = (isPlanted ? faults[call.operation] : undefined) ?? {};
    return { operation: call.operation, what, request: change ? change(request) : request };
  });
}

function requestOf({ method, path, query, headers, mediaType, body }: Call): MockRequest {
  const search = String(new URLSearchParams(query));
  return {
    method,
    url: `/${path.map(encodeURIComponent).join('/')}${search && `?${search}`}`,
    headers: { ...headers, ...(mediaType && { 'content-type': mediaType }) },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}

/** The mock, or one that makes the faults of responses. */
export async function startUpstream(isPlanted: boolean): Promise<{ readonly url: string; close(): void }> {
  const mock = createMock({ pools: [pool] });
  // What the story asks for must be there where the request that makes it is planted.
  const [create] = story(false);
  if (isPlanted && create) await mock.respond(create.request);
  const waiting = story(isPlanted).map(({ operation }) => operation);
  const server = createServer((incoming, outgoing) => {
    void respond().then(({ status, contentType, body }) => {
      outgoing.writeHead(status, { 'content-type': contentType, 'x-request-id': 'request-1' }).end(body);
    });
    async function respond(): Promise<Sent> {
      const { method = '', url = '', headers } = incoming;
      const given = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
      const body = await readText(incoming);
      const response = await mock.respond({ method, url, headers: Object.fromEntries(given), body });
      const change = isPlanted ? faults[waiting.shift() ?? '']?.response : undefined;
      return change ? change(asSent(response)) : asSent(response);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function asSent({ status, body }: MockResponse): Sent {
  return { status, contentType: 'application/json', body: JSON.stringify(body) };
}
