import { describe, expect, it } from 'vitest';
import { type CallOptions, createClient } from '../../client/index.ts';
import { clientOf, mockFor, poolName } from '../support/client.ts';

const needed = { region: 'cn-north-4', projectId: 'p', credentials: { token: 't' } };
const longest = 2 ** 31 - 1;

describe('an option of a client', () => {
  it.each([
    [{ timeout: 5 }, 'timeout is no option; did you mean "timeouts"?'],
    [{ retries: 5 }, 'retries is no option; did you mean "retry"?'],
    [{ projectID: 'p' }, 'projectID is no option; did you mean "projectId"?'],
    [{ proxy: 'http://localhost' }, 'proxy is no option; did you mean "projectId"?'],
    [{ debug: true }, 'debug is no option'],
    [{ constructor: true }, 'constructor is no option'],
    [{ timeouts: { pertry: 5 } }, 'timeouts.pertry is no option; did you mean "perTry"?'],
    [{ timeouts: 5 }, 'timeouts must be an object'],
    [{ timeouts: null }, 'timeouts must be an object'],
    [{ timeouts: { perTry: Number.POSITIVE_INFINITY } }, `timeouts.perTry must be a number from 1 to ${longest}`],
    [{ timeouts: { perTry: 0 } }, `timeouts.perTry must be a number from 1 to ${longest}`],
    [{ timeouts: { overall: 2 ** 31 } }, `timeouts.overall must be a number from 1 to ${longest}`],
    [{ timeouts: { overall: '30' } }, `timeouts.overall must be a number from 1 to ${longest}`],
    [{ timeouts: { overall: Number.NaN } }, `timeouts.overall must be a number from 1 to ${longest}`],
    [{ retry: { tries: 0 } }, 'retry.tries must be a number from 1 to 1000'],
    [{ retry: { baseDelay: -1 } }, `retry.baseDelay must be a number from 0 to ${longest}`],
    [{ retry: { maxDelay: null } }, `retry.maxDelay must be a number from 0 to ${longest}`],
    [{ maxResponseBytes: 0 }, `maxResponseBytes must be a number from 1 to ${Number.MAX_SAFE_INTEGER}`],
    [{ language: 'fr' }, 'language must be "en" or "zh"'],
    [{ validateRequests: 'no' }, 'validateRequests must be true or false'],
    [{ userAgent: 'a\nb' }, 'userAgent must be a string that is valid in a header'],
    [{ fetch: 5 }, 'fetch must be a function'],
    [{ onRequest: {} }, 'onRequest must be a function'],
    [{ clock: null }, 'clock must be an object'],
  ])('is refused: %j', (wrong, message) => {
    expect(() => createClient({ ...needed, ...wrong } as never)).toThrow(new TypeError(message));
  });

  it.each([undefined, null, 5])('cannot be read from %s', (options) => {
    expect(() => createClient(options as never)).toThrow(new TypeError('options must be an object'));
  });

  it('that is undefined has its default', async () => {
    const mock = await mockFor({ fail: [{ status: 503, times: 3 }] });
    const client = clientOf(mock.url, {
      timeouts: { perTry: undefined, overall: undefined },
      retry: { tries: undefined, baseDelay: undefined, maxDelay: undefined },
      maxResponseBytes: undefined,
      userAgent: undefined,
      language: undefined,
      validateRequests: undefined,
      fetch: undefined,
    });
    expect((await client.deletePool({ pool_name: poolName })).kind).toBe('Pool');
    expect(client.waits).toEqual([500, 1000, 2000]);
  });
});

describe('an address', () => {
  it.each([
    ['https://example.com', 'https://example.com/v2/p/pools'],
    ['https://example.com/', 'https://example.com/v2/p/pools'],
    ['https://example.com///', 'https://example.com/v2/p/pools'],
    ['https://example.com/a/b//', 'https://example.com/a/b/v2/p/pools'],
    ['HTTP://Example.com:8080//a', 'http://example.com:8080//a/v2/p/pools'],
  ])('%s is where calls go, without the slashes at its end', async (baseUrl, want) => {
    const urls: string[] = [];
    const fetch = async (url: string) => (urls.push(url), new Response('{"items":[]}'));
    await createClient({ baseUrl, projectId: 'p', credentials: { token: 't' }, fetch }).listPools();
    expect(urls).toEqual([want]);
  });
});

describe('an option of a call', () => {
  const sent: unknown[] = [];
  const fetch = async (...request: unknown[]) => (sent.push(request), new Response('{}'));
  const messageOf = async (options: unknown, language: 'en' | 'zh' = 'en') => {
    const client = clientOf('https://example.com', { fetch, language });
    const { error } = await client.safe.deletePool({ pool_name: 'p' }, options as CallOptions);
    expect(error?.name).toBe('RequestInvalidError');
    expect(sent).toEqual([]);
    return error?.message;
  };

  it.each([
    [{ timeout: 5 }, '/options/timeout is no option; did you mean "timeouts"?'],
    [{ fetch }, '/options/fetch is no option'],
    [{ signal: new AbortController() }, '/options/signal must be an AbortSignal'],
    [{ signal: 5 }, '/options/signal must be an AbortSignal'],
    [{ headers: { 'a b': 'c' } }, '/options/headers must be headers'],
    [{ headers: { a: 'c\nd: e' } }, '/options/headers must be headers'],
    [{ headers: { a: '秘' } }, '/options/headers must be headers'],
    [{ headers: 5 }, '/options/headers must be headers'],
    [{ timeouts: { perTry: 2 ** 40 } }, `/options/timeouts/perTry must be a number from 1 to ${longest}`],
    [5, '/options must be an object'],
  ])('is refused: %j', async (options, message) => {
    expect(await messageOf(options)).toBe(`deletePool: ${message}`);
  });

  it('that is refused is a violation like one of the body', async () => {
    const client = clientOf('https://example.com', { fetch });
    const call = (options: object) => client.safe.deletePool({ pool_name: 'p' }, options as CallOptions);
    expect((await call({ timeout: 5 })).error).toMatchObject({
      violations: [{ pointer: '/options/timeout', keyword: 'additionalProperties' }],
    });
  });

  it('is refused in Chinese on request', async () => {
    expect(await messageOf({ timeout: 5 }, 'zh')).toBe(
      'deletePool: /options/timeout 不是可用的选项，是否要使用“timeouts”？',
    );
    expect(await messageOf({ retry: { tries: 0 } }, 'zh')).toBe(
      'deletePool: /options/retry/tries 必须是 1 到 1000 之间的数字',
    );
  });

  it('that is wrong leaves no timer that would end the process later', async () => {
    const timers: number[] = [];
    const clock = {
      now: Date.now,
      setTimeout: (_: () => void, time: number) => timers.push(time),
      clearTimeout: () => {},
    };
    const client = clientOf('https://example.com', { fetch, clock });
    await client.safe.deletePool({ pool_name: 'p' }, { signal: new AbortController() as never });
    expect(timers).toEqual([]);
  });
});
