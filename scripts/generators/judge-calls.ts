import { isDeepStrictEqual } from 'node:util';
import { type MockRequest, splitUrl } from '../../mock/http.ts';
import type { Call } from './calls.ts';

/** Which calls of a driver were right. */
export interface JudgedCalls {
  /** Operations whose request arrived as it should, and whose response was read. */
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  /** A sentence for each fault. */
  readonly findings: readonly string[];
}

/**
 * Judges the requests that arrived, and the values that the driver read from the responses.
 *
 * @param calls - the calls that should arrive, see {@link callsOf}
 * @param lines - printed by the driver: the name of an operation and the value that it read
 */
export function judgeCalls(
  calls: readonly Call[],
  requests: readonly MockRequest[],
  lines: readonly string[],
): JudgedCalls {
  const { arrived, strangers } = assign(calls, requests);
  const perCall = calls.map((call) => {
    const [request, again] = arrived.get(call) ?? [];
    if (!request) return [`${call.operation} is not called.`];
    const wrong = requestFaults(call, request);
    if (again) return [...wrong, `${call.operation} is called more than once.`];
    return wrong.length > 0 ? wrong : readingFaults(call, lines);
  });
  const isRight = (_: Call, index: number) => perCall[index]?.length === 0;
  return {
    right: calls.filter(isRight).map(({ operation }) => operation),
    wrong: calls.filter((call, index) => !isRight(call, index)).map(({ operation }) => operation),
    findings: [...perCall.flat(), ...strangers.map(({ method, url }) => `${method} ${url} is no operation.`)],
  };
}

/** Finds the call that each request is: by method and path, or else the next one of the method that lacks a request. */
function assign(calls: readonly Call[], requests: readonly MockRequest[]) {
  const arrived = new Map<Call, MockRequest[]>();
  const put = (call: Call | undefined, request: MockRequest) =>
    call && arrived.set(call, [...(arrived.get(call) ?? []), request]);
  const unknown = requests.filter(
    (request) =>
      !put(
        calls.find(({ method, path }) => method === request.method && isDeepStrictEqual(path, segments(request.url))),
        request,
      ),
  );
  const strangers = unknown.filter(
    (request) =>
      !put(
        calls.find((call) => call.method === request.method && !arrived.has(call)),
        request,
      ),
  );
  return { arrived, strangers };
}

function requestFaults(call: Call, request: MockRequest): string[] {
  const { 'content-type': contentType, ...headers } = request.headers;
  const wrong: string[] = [];
  const expect = (what: string, wanted: unknown, got: unknown) => {
    if (!isDeepStrictEqual(wanted, got))
      wrong.push(`${call.operation}: ${what} is ${shown(got)} instead of ${shown(wanted)}.`);
  };
  expect('the path', call.path, segments(request.url));
  expect('the query', call.query, query(request.url));
  for (const [name, value] of Object.entries(call.headers)) expect(`the header ${name}`, value, headers[name]);
  if (call.mediaType) expect('the content type', call.mediaType, contentType?.split(';')[0]);
  expect('the header authorization', undefined, headers.authorization);
  expect('the body', call.body, parse(request.body));
  return wrong;
}

function readingFaults({ operation, read }: Call, lines: readonly string[]): string[] {
  const line = lines.find((one) => one.split(' ')[0] === operation);
  const got = line?.slice(operation.length + 1);
  if (read === undefined ? got : got === read) return [];
  return [`${operation}: ${shown(got)} is read from the response instead of ${shown(read ?? 'something')}.`];
}

function segments(url: string): string[] {
  return splitUrl(url)
    .path.split('/')
    .slice(1)
    .map((segment) => {
      try {
        return decodeURIComponent(segment);
      } catch {
        return segment;
      }
    });
}

function query(url: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(splitUrl(url).query));
}

function parse(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}

function shown(value: unknown): string {
  return value === undefined ? 'missing' : JSON.stringify(value);
}
