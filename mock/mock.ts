import { setTimeout as pause } from 'node:timers/promises';
import { dataFor, type MockData, readData } from './data.ts';
import type { MockRequest, MockResponse } from './http.ts';
import { RequestLog } from './request-log.ts';
import { type Backend, orderedFailure, respond } from './respond.ts';
import { type Durations, projectLimits, newProject, type Project, settleUntil } from './state.ts';

/**
 * Own code: existing mocks respond with examples and accept a PATCH with `application/json`, which the service refuses.
 */

export interface MockOptions {
  /** Names of the resource pools there are, each with a default node pool. Default: the pool of the examples. */
  readonly pools?: readonly string[];
  /** Resource pools, node pools and flavors to start with, instead of `pools`; each project gets its own. */
  readonly data?: Partial<MockData>;
  /**
   * Seconds that each change takes. Default: as long as the service takes, some minutes. 0: every change is done at
   * once.
   */
  readonly time?: number;
  /** How many times faster than the clock time passes for pools and nodes. Default 1; 60 makes a minute a second. */
  readonly speed?: number;
  /** Milliseconds since 1970, for tests. Default: the clock of the system. */
  readonly now?: () => number;
  /** Milliseconds to wait before each response. Default 0. */
  readonly latency?: number;
  /** Responses to the first requests of any kind: for example `[{ status: 503, times: 2 }]`. */
  readonly fail?: readonly { readonly status: number; readonly times: number }[];
  /** Secret keys by access key. Signatures are verified where this is given; otherwise only their form is checked. */
  readonly secrets?: Readonly<Record<string, string>>;
  /** Tokens that are accepted. Default: any that is not empty. */
  readonly tokens?: readonly string[];
  /** Accepts `application/json` on PATCH, as the vendor's SDKs send it. The service refuses it. Default `false`. */
  readonly acceptJsonPatch?: boolean;
  /** Called with each request and its response. */
  readonly onResponse?: (request: MockRequest, response: MockResponse) => void;
}

/** The service as a function. */
export interface Mock {
  /** The latest requests, oldest first; at most a thousand. */
  readonly requests: readonly MockRequest[];
  respond(request: MockRequest): Promise<MockResponse>;
  /** For the `fetch` option of a client: no port is opened. */
  readonly fetch: typeof globalThis.fetch;
}

/** Times of the service: five to ten minutes to create nodes, three to five to scale. */
const minute = 60_000;
const usual: Durations = { createNodes: 5 * minute, deleteNodes: 3 * minute, deletePool: 5 * minute };

/**
 * Makes a service that keeps its state in memory.
 *
 * @throws {RangeError} where a number is out of range
 * @throws {TypeError} where the data or secrets are not what they should be; of data, with the JSON Pointer
 */
export function createMock(options: MockOptions = {}): Mock {
  const { latency = 0, speed = 1, time, fail = [], secrets, tokens, acceptJsonPatch = false, onResponse } = options;
  checkNumbers({ latency, speed, fail, ...(time !== undefined && { time }) });
  checkSecrets(secrets);
  const data = options.data ? readData(options.data) : dataFor(options.pools);
  const timeOfDay = options.now ?? Date.now;
  const started = timeOfDay();
  const durations = durationsOf(time);
  const failures = fail.flatMap(({ status, times }) => Array.from({ length: times }, () => status));
  const log = new RequestLog();
  const projects = new Map<string, Project>();

  const backendAt = (given: number): Backend => {
    const now = started + (given - started) * speed;
    return {
      now,
      durations,
      secrets,
      tokens,
      acceptJsonPatch,
      timeOfDay: given,
      projectOf(id) {
        const project = projects.get(id) ?? newProject(data);
        keepProject(projects, id, project);
        settleUntil(project, now);
        return project;
      },
    };
  };

  const mock: Mock = {
    requests: log.requests,
    async respond(request) {
      const number = log.add(request);
      if (latency > 0) await pause(latency);
      const status = failures.shift();
      const found = status === undefined ? await respond(request, backendAt(timeOfDay())) : orderedFailure(status);
      const response = { ...found, headers: { 'x-request-id': `mock-${number}`, ...found.headers } };
      onResponse?.(request, response);
      return response;
    },
    fetch: async (input, init) => toResponse(await mock.respond(await toRequest(new Request(input, init)))),
  };
  return mock;
}

/** Keeps the projects that were asked for last. */
function keepProject(projects: Map<string, Project>, id: string, project: Project): void {
  projects.delete(id);
  projects.set(id, project);
  for (const oldest of projects.keys()) {
    if (projects.size <= projectLimits.projects) break;
    projects.delete(oldest);
  }
}

function durationsOf(seconds: number | undefined): Durations {
  if (seconds === undefined) return usual;
  const milliseconds = seconds * 1000;
  return { createNodes: milliseconds, deleteNodes: milliseconds, deletePool: milliseconds };
}

function checkNumbers({ latency, speed, time, fail }: Pick<MockOptions, 'latency' | 'speed' | 'time' | 'fail'>): void {
  const check = (name: string, value: number | undefined, least: number, most: number) => {
    if (value !== undefined && !(value >= least && value <= most))
      throw new RangeError(`${name} is ${value}; it must be from ${least} to ${most}.`);
  };
  check('latency', latency, 0, 600_000);
  check('speed', speed, 0.001, 1_000_000);
  check('time', time, 0, 86_400);
  for (const { status, times } of fail ?? []) {
    check('fail.status', status, 400, 599);
    check('fail.times', times, 1, 1_000_000);
  }
}

/** The message does not repeat them. */
function checkSecrets(secrets: MockOptions['secrets'] = {}): void {
  const isText = (value: unknown) => typeof value === 'string' && value !== '';
  if (typeof secrets !== 'object' || !Object.values(secrets).every(isText))
    throw new TypeError('secrets must be an object with a text, which is not empty, for each access key.');
}

async function toRequest(request: Request): Promise<MockRequest> {
  const { pathname, search } = new URL(request.url);
  const host = new URL(request.url).host;
  const headers = { host, ...Object.fromEntries(request.headers) };
  return { method: request.method, url: pathname + search, headers, body: await request.text() };
}

function toResponse({ status, headers, body }: MockResponse): Response {
  return Response.json(body, { status, ...(headers && { headers }) });
}
