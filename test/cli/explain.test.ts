import { describe, expect, it } from 'vitest';
import {
  RequestInvalidError,
  TimeoutError,
  TransportError,
  type TransportReason,
  WaitError,
  type WaitProgress,
} from '../../client/index.ts';
import { catalogue } from '../../generated/catalogue.ts';
import { explain } from '../../cli/explain.ts';
import { systemFault } from '../../cli/faults.ts';
import { yamlFaults } from '../../cli/yaml-faults.ts';
import { readYaml } from '../../cli/payload-yaml.ts';
import { mockFor, poolName } from '../support/client.ts';
import { runCommand, terminalFor } from '../support/command-line.ts';
import { json, rawServer } from '../support/raw-server.ts';

const terminal = terminalFor();

function transport(operation: string, reason: TransportReason, code?: string): TransportError {
  const inner = Object.assign(new Error(`some words of the system ${code}`), { code, address: '10.0.0.1', port: 443 });
  const cause = code === undefined ? undefined : new TypeError('fetch failed', { cause: inner });
  return new TransportError('the connection failed', { operation, reason, mayHaveArrived: true, tries: 4 }, cause);
}

describe('an error of the client on the command line', () => {
  it.each<{ error: Error; en: string; zh: string }>([
    {
      error: transport('showPool', 'connection', 'ECONNREFUSED'),
      en: 'showPool: no response: nothing accepts connections there (ECONNREFUSED 10.0.0.1:443).',
      zh: 'showPool：没有收到响应：该地址不接受连接（ECONNREFUSED 10.0.0.1:443）。',
    },
    {
      error: transport('deletePool', 'connection', 'UND_ERR_SOCKET'),
      en:
        'deletePool: no response: the connection was cut off (UND_ERR_SOCKET 10.0.0.1:443). The request may have ' +
        'arrived: look with pools or node-pools before you send it again.',
      zh:
        'deletePool：没有收到响应：连接被中断（UND_ERR_SOCKET 10.0.0.1:443）。' +
        '请求可能已到达服务，再次发送前请先使用 pools 或 node-pools 查看。',
    },
    {
      error: transport('showPool', 'certificate', 'CERT_HAS_EXPIRED'),
      en: 'showPool: no response: the certificate has expired (CERT_HAS_EXPIRED 10.0.0.1:443).',
      zh: 'showPool：没有收到响应：证书已过期（CERT_HAS_EXPIRED 10.0.0.1:443）。',
    },
    {
      error: transport('showPool', 'connection', 'E_OTHER'),
      en: 'showPool: no response: it failed (E_OTHER 10.0.0.1:443).',
      zh: 'showPool：没有收到响应：出现错误（E_OTHER 10.0.0.1:443）。',
    },
    {
      error: transport('showPool', 'body'),
      en: 'showPool: what came is no JSON object, so it may not come from the service. Check its address.',
      zh: 'showPool：收到的内容不是 JSON 对象，可能并非来自服务，请检查服务地址。',
    },
    {
      error: transport('showPool', 'size'),
      en: 'showPool: the response is too large to be read.',
      zh: 'showPool：响应过大，无法读取。',
    },
    {
      error: new TimeoutError({
        operation: 'listPools',
        mayHaveArrived: true,
        tries: 1,
        limit: 'perTry',
        milliseconds: 30_000,
      }),
      en: 'listPools: no response within 30 s.',
      zh: 'listPools：30 秒内没有收到响应。',
    },
    {
      error: new RequestInvalidError('listPools', [{ pointer: '/status', keyword: 'enum', message: 'x' }]),
      en: '--param status=…\n  x',
      zh: '--param status=…\n  x',
    },
    {
      error: new RequestInvalidError('createNodePool', [{ pointer: '/body', keyword: 'type', message: 'x' }]),
      en: '#/body\n  x',
      zh: '#/body\n  x',
    },
    {
      error: new RequestInvalidError('createNodePool', [{ pointer: '/body/a', keyword: 'type', message: 'x' }]),
      en: '#/body/a\n  x',
      zh: '#/body/a\n  x',
    },
    {
      error: new RequestInvalidError('showNodePool', [{ pointer: '/nodepool_name', keyword: 'type', message: 'x' }]),
      en: '--node-pool\n  x',
      zh: '--node-pool\n  x',
    },
  ])('is explained in both languages: $en', ({ error, en, zh }) => {
    expect(explain(error, 'en', terminal)).toBe(en);
    expect(explain(error, 'zh', terminal)).toBe(zh);
  });

  it('is explained only where it is one', () => {
    expect(explain(new TypeError('a fault'), 'en', terminal)).toBeUndefined();
  });

  it('repeats what the service says, and no words of the client beside it', async () => {
    const { url } = await mockFor();
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't', POOL_NAME: 'none' };
    const { err } = await runCommand('call show-pool --lang zh', '', { env });
    expect(err).toMatch(
      /^showPool: 404 ModelArts\.50015001 Pool none not found\.（请求 ID：mock-1）\n {2}\p{Script=Han}/u,
    );
  });

  it('has what it means and what to do, in sentences of the language', async () => {
    const { url } = await mockFor();
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't', POOL_NAME: 'none' };
    const known = catalogue.find(({ code }) => code === 'ModelArts.50015001');
    const flat = (text: string, blank: string) => text.replace(/\s+/g, blank);
    const { err } = await runCommand('call show-pool', '', { env });
    expect(flat(err, ' ')).toContain(`${known?.en.meaning} ${known?.en.action}`);
    const { err: chinese } = await runCommand('call show-pool --lang zh', '', { env });
    expect(flat(chinese, '')).toContain(flat(`${known?.zh.meaning}${known?.zh.action}`, ''));
  });

  it('is a sentence where the response is not from the service', async () => {
    const { url } = await rawServer(json('[]'));
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't' };
    expect(await runCommand('pools --lang zh', '', { env })).toEqual({
      code: 1,
      out: '',
      err: 'listPools：收到的内容不是 JSON 对象，可能并非来自服务，请检查服务地址。\n',
    });
  });

  it('ends a wait with the word that the change goes on', async () => {
    const { url } = await rawServer(json('{}'), json('{"error_code":"A.1","error_msg":"not yours"}', '403 Forbidden'));
    const env = { MODELARTS_ENDPOINT: url, PROJECT_ID: 'p', TOKEN: 't', POOL_NAME: poolName };
    const args = 'call delete-node-pool --node-pool n --yes --wait --interval 1 --lang zh';
    expect(await runCommand(args, '', { env })).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringMatching(
        /^listNodePools: 403 A\.1 not yours\n[^]*变更仍在进行，请使用 pools 或 node-pools 查看。\n$/,
      ),
    });
  });
});

describe('a change that failed', () => {
  const wait = (progress: Partial<WaitProgress>, reason: 'failed' | 'limit' = 'failed') =>
    new WaitError('node pool n', reason, { state: 'failed', message: '', milliseconds: 0, looks: 1, ...progress }, 1);
  const counts = { wanted: 3, available: 1, creating: 1, deleting: 0, abnormal: 0 };

  it.each<{ error: WaitError; en: string; zh: string }>([
    {
      error: wait({
        counts: { ...counts, abnormal: 2 },
        failure: { what: 'order', said: 'no quota' },
        phase: 'Running',
      }),
      en: 'The change failed: abnormal nodes: 2; the service says: no quota.',
      zh: '变更失败：2 个节点异常；服务返回：no quota。',
    },
    {
      error: wait({ counts, failure: { what: 'order' } }),
      en: 'The change failed: its order has failed.',
      zh: '变更失败：变更对应的订单失败。',
    },
    {
      error: wait({ phase: 'Error', failure: { what: 'pool' } }),
      en: 'The change failed: the resource pool is in phase Error.',
      zh: '变更失败：资源池处于 Error 状态。',
    },
    {
      error: wait({ failure: { what: 'missing', said: 'sold out' }, phase: 'CreationFailed' }),
      en:
        'The change failed: it is not there, the resource pool is in phase CreationFailed; ' +
        'the service says: sold out.',
      zh: '变更失败：找不到该资源，资源池处于 CreationFailed 状态；服务返回：sold out。',
    },
    {
      error: wait({ counts }, 'limit'),
      en: 'The change is not finished yet, but may still succeed: 1 of 3 nodes are available.',
      zh: '变更尚未完成，仍可能完成：3 个节点中 1 个可用。',
    },
  ])('is explained in both languages: $en', ({ error, en, zh }) => {
    expect(explain(error, 'en', terminal)).toBe(en);
    expect(explain(error, 'zh', terminal)).toBe(zh);
  });
});

describe('what is wrong with YAML', () => {
  it.each([
    ['a: [1', 'BAD_INDENT'],
    ['a: "b', 'MISSING_CHAR'],
    ['a: "\\q"', 'BAD_DQ_ESCAPE'],
    ['a: @b', 'BAD_SCALAR_START'],
    ['a:\n\t- b', 'TAB_AS_INDENT'],
    ['a: b: c', 'BLOCK_AS_IMPLICIT_KEY'],
  ] as const)('is said in Chinese: %j', (text, code) => {
    const said = readYaml(text, 'zh').errors.map(({ message }) => message);
    expect(said).toContain(`不是有效的 YAML：${yamlFaults[code]}`);
    expect(said.join('')).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
  });
});

it.each(['ENOENT', 'EPERM', 'EROFS', 'ENOSPC', 'ECONNRESET', 'ENOTFOUND', 'ENETUNREACH', 'EHOSTUNREACH', 'ETIMEDOUT'])(
  'the fault %s has words in both languages, and its code',
  (code) => {
    expect(systemFault({ code }, 'en')).toMatch(new RegExp(`^(?!it failed|undefined)[a-z][a-z -]+ \\(${code}\\)$`));
    expect(systemFault({ cause: { code } }, 'zh')).toMatch(new RegExp(`^(?!出现错误)\\p{sc=Han}+（${code}）$`, 'u'));
  },
);
