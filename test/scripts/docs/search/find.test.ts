import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../scripts/docs/content/site.ts';
import { draftsOf } from '../../../../scripts/docs/search/drafts.ts';
import { searchEntries } from '../../../../scripts/docs/search/entries.ts';
import { finderOf } from '../../../../scripts/docs/search/find.ts';
import { entriesFrom, indexScript, type IndexRow } from '../../../../scripts/docs/search/index-script.ts';
import { termsOf } from '../../../../scripts/docs/search/terms.ts';
import { languages } from '../../../../scripts/steps/localize.ts';
import { docsInput } from '../../../support/docs.ts';

const { made, assets } = await docsInput();
const sites = { en: siteOf(made, assets, 'en'), zh: siteOf(made, assets, 'zh') };
const drafts = { en: draftsOf(sites.en), zh: draftsOf(sites.zh) };
const entriesIn = { en: searchEntries(drafts.en, drafts.zh), zh: searchEntries(drafts.zh, drafts.en) };
const find = { en: finderOf(entriesIn.en), zh: finderOf(entriesIn.zh) };

/** What readers type, and the place that must be first or second, in the pages of either language. */
const wanted: Record<string, RegExp> = {
  // what to do
  'scale down': /^scaling-and-billing/,
  'scale out': /^scaling-and-billing#?.*/,
  shrink: /^scaling-and-billing/,
  'add nodes': /^scaling-and-billing|^updateNodePool/,
  缩容: /^scaling-and-billing/,
  扩容: /^scaling-and-billing/,
  扩缩容: /^scaling-and-billing/,
  弹性: /^scaling-and-billing/,
  'create a node pool': /^createNodePool\.html$|^first-call/,
  创建节点池: /^createNodePool\.html$|^first-call/,
  'delete node pool': /^deleteNodePool\.html$|^first-call/,
  删除节点池: /^deleteNodePool\.html$|^first-call/,
  删除资源池: /^deletePool\.html$/,
  'delete a resource pool': /^deletePool\.html$/,
  'update node pool': /^updateNodePool\.html$/,
  updateNodePool: /^updateNodePool\.html$/,
  释放: /^delete/,
  'merge patch': /^merge-patch|^updateNodePool/,
  合并补丁: /^merge-patch|^updateNodePool/,
  'RFC 7396': /^merge-patch|^updateNodePool/,
  'first call': /^first-call/,
  首次调用: /^first-call/,
  // reading
  'list pools': /^listPools\.html$/,
  查询资源池列表: /^listPools\.html$/,
  'show pool': /^showPool\.html$/,
  查询资源池详情: /^showPool\.html$|^listPools/,
  listNodePools: /^listNodePools\.html$/,
  查询节点池列表: /^listNodePools\.html$/,
  'get node pool': /NodePool\.html$/,
  查询节点池: /NodePools?\.html$/,
  'list flavors': /^listResourceFlavors\.html$/,
  资源规格: /^listResourceFlavors\.html/,
  'show order': /^showOrder\.html$/,
  查询订单: /^showOrder\.html$/,
  订单: /[oO]rder/,
  'order status': /^showOrder\.html/,
  'wait until ready': /^scaling-and-billing|^showNodePool|^showPool|^first-call|^generating-a-client/,
  轮询: /^scaling-and-billing|^show|^errors-and-retries|^deletePool/,
  labelSelector: /query\/labelSelector$/,
  'os.modelarts/resource.id': /resource\.id$/,
  continue: /query\/continue$|\/continue$/,
  limit: /query\/limit$|\/limit$|quota/i,
  分页: /query\/|listResourceFlavors/,
  'available nodes': /available/i,
  phase: /status\/phase$/,
  'node pool status': /^showNodePool|\/status$|^listNodePools/,
  'sold out': /sold|listResourceFlavors|^errors/i,
  售罄: /sold|listResourceFlavors|^errors/i,
  'cpu architecture': /arch$|listResourceFlavors/i,
  controlMode: /controlMode$/,
  冻结: /controlMode|^errors|phase/i,
  'order.name': /order[._]name$/,
  // being let in
  token: /^authentication|^first-call|credentials/,
  'auth token': /^authentication|^first-call/,
  令牌: /^authentication|^first-call/,
  signature: /^authentication/,
  签名: /^authentication/,
  'AK/SK': /^authentication/,
  expired: /^errors|^authentication/,
  过期: /^errors|^authentication/,
  鉴权: /^authentication/,
  permission: /^errors|^pools-and-names|NodePool\.html$|Pool/,
  权限: /^errors|^pools-and-names|NodePool\.html$|Pool/,
  // money
  billing: /^scaling-and-billing|\/billing$/,
  计费: /^scaling-and-billing/,
  'pay per use': /^scaling-and-billing#?/,
  按需计费: /^scaling-and-billing/,
  'yearly monthly': /^scaling-and-billing/,
  包年包月: /^scaling-and-billing/,
  包周期: /^scaling-and-billing/,
  续费: /auto\.renew$/,
  'auto renew': /auto\.renew$/,
  'billing.mode': /billing\.mode$/,
  // fields and values
  maxCount: /\/maxCount$/,
  annotaton: /annotation|annotations|billing/,
  taints: /\/taints$/,
  污点: /taint/i,
  标签: /labels$|tag/,
  dockerBaseSize: /dockerBaseSize$|docker-base-size|extendParams$/,
  'container runtime': /runtime|extendParams$/i,
  镜像: /\/os\/image/,
  驱动: /driver/,
  超节点: /creatingStep|^supernodes/,
  hyperinstance: /creatingStep|^supernodes/,
  期望: /spec$/,
  升级: /updateStrategy/,
  创建失败: /status\/phase|query\/status|showPool|listPools|d\d+$/,
  azs: /\/azs$/,
  可用区: /\/azs?$|zone-count/,
  VPC: /vpc/i,
  子网: /subnet/i,
  flavor: /flavor/i,
  规格: /flavor/i,
  vgpaas: /volumeGroup|docker-thin-pool|lvm|volume/i,
  污点效果: /taint/i,
  'X-Request-Id': /X-Request-Id$/,
  'retry after': /Retry-After$|^errors-and-retries/,
  // when it goes wrong
  '50015001': /^errors\.html#modelarts-50015001$/,
  'ModelArts.50004100': /^errors\.html#modelarts-50004100$/,
  'APIG.0308': /^errors\.html#apigw?-0308$/,
  'too many requests': /^errors|Retry-After|^errors-and-retries/,
  限流: /^errors|^errors-and-retries|Retry-After/,
  重试: /^errors-and-retries|Retry-After/,
  retry: /^errors-and-retries|Retry-After/,
  幂等: /^errors-and-retries|^merge-patch/,
  'media type': /^merge-patch|^errors/,
  'pool not found': /^errors|deletePool|showPool/,
  // about the description
  D31: /^discrepancies\.html#d31$/,
  changelog: /^releases/,
  'release notes': /^releases/,
  更新日志: /^releases/,
  regions: /^regions|^first-call/,
  区域: /^regions|region/,
  'cn-southwest-2': /^regions/,
  download: /^downloads/,
  下载: /^downloads/,
  'generate a client': /^generating-a-client/,
  生成客户端: /^generating-a-client/,
};

describe.each(languages)('the search in %s', (language) => {
  it.each(Object.entries(wanted))('finds %s first or second', (query, place) => {
    const hits = find[language](query).slice(0, 2);
    const places = hits.map((hit) => hit.places[0] ?? '');
    expect(
      places.some((one) => place.test(one)),
      `${query}: ${places.join(', ') || 'nothing'}`,
    ).toBe(true);
  });

  it('has every field, value, error, rule, discrepancy and section of a guide', () => {
    const places = new Set(entriesIn[language].flatMap((entry) => entry.places));
    for (const page of sites[language].groups.flatMap(({ pages }) => pages)) {
      expect(places).toContain(`${page.slug}.html`);
      if (page.kind === 'operation') continue;
      for (const [, id] of page.markdown.matchAll(/^## .*\{#([^}]+)\}$/gm))
        expect(places).toContain(`${page.slug}.html#${id}`);
    }
  });

  it('survives the way through its file, and any input', () => {
    const text = indexScript(entriesIn[language]).replace(/^docsIndex=/, '');
    expect(entriesFrom(JSON.parse(text) as IndexRow[])).toEqual(entriesIn[language]);
    for (const query of ['', ' ', '"', '\\', '<img>', '()[]{}*', '😀', 'a'.repeat(5000), '节'.repeat(500)])
      expect(Array.isArray(find[language](query))).toBe(true);
  });
});

it('reads Han in pairs, and English whole, by its stem and by the parts of camel case', () => {
  expect(termsOf('扩容和缩容')).toEqual(['扩容', '容和', '和缩', '缩容']);
  expect(termsOf('dockerBaseSize 镜')).toEqual(['dockerbasesize', 'dockerbases', 'docker', 'base', 'size', '镜']);
  expect(termsOf('annotations')).toEqual(['annotations', 'annot']);
});
