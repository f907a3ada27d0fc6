/** Words that readers use for the same thing, in both languages. A query with one of them also finds the others. */
const synonyms: readonly (readonly string[])[] = [
  ['scale in', 'scale down', 'shrink', 'fewer nodes', 'reduce nodes', 'remove nodes', '缩容', '减少节点'],
  ['scale out', 'scale up', 'add nodes', 'more nodes', 'grow', 'expand', '扩容', '增加节点'],
  ['scaling', 'resize', 'number of nodes', '扩缩容', '伸缩', '弹性', '节点数量'],
  ['yearly/monthly', 'yearly monthly', 'subscription', 'prepaid', '包年包月', '包年/包月', '包周期'],
  ['pay-per-use', 'pay per use', 'on demand', 'postpaid', '按需', '按需计费'],
  ['auto renew', 'renewal', 'renew', '续费', '自动续费'],
  ['price', 'cost', 'charge', 'billing', '计费', '费用', '价格'],
  ['token', 'auth token', 'X-Auth-Token', '令牌'],
  ['access key', 'AK/SK', 'aksk', 'secret key', '访问密钥'],
  ['sign', 'signature', 'signing', '签名'],
  ['login', 'log in', 'authentication', 'credentials', '认证', '鉴权', '凭据'],
  ['out of date', 'expired', 'expire', '过期', '失效'],
  ['permission', 'forbidden', 'not authorized', '权限', '无权'],
  ['releases', 'changelog', 'release notes', 'what is new', '版本', '更新日志', '变更历史'],
  ['too many requests', 'rate limit', 'throttling', 'throttled', '流控', '限流'],
  ['try again', 'retry', 'repeat', '重试', '重复'],
  ['idempotent', 'saying it twice', 'repeated', '幂等'],
  ['wait', 'polling', 'poll', 'accepted is not done', '等待', '轮询', '已受理'],
  ['pagination', 'paging', 'page by page', 'pages', 'next page', '分页', '翻页', '逐页'],
  ['sold out', 'out of stock', '售罄', '无货'],
  ['frozen', 'suspended', 'restricted', '冻结', '受限'],
  ['supernode', 'super node', 'hyperinstance', 'rack', '超节点', '整柜'],
  ['flavor', 'instance type', 'machine type', '规格'],
  ['availability zone', 'az', '可用区'],
  ['region', 'endpoint', 'host name', '区域', '地域', '终端节点'],
  ['volume', 'disk', 'storage', '磁盘', '数据盘', '云硬盘'],
  ['network', 'vpc', 'subnet', '网络', '子网', '虚拟私有云'],
  ['merge patch', 'RFC 7396', 'application/merge-patch+json', '合并补丁'],
  ['media type', 'content type', '415', '媒体类型'],
  ['generator', 'generate a client', 'sdk', 'code generation', '生成客户端', '代码生成'],
  ['download', 'openapi file', 'swagger', '下载', '描述文件'],
  ['quota', 'limit', '配额', '上限'],
  ['order', 'unpaid', '订单', '未支付'],
  ['delete', 'remove', '删除', '释放'],
  ['driver', 'plugin', '驱动', '插件'],
  ['image', 'operating system', 'os image', '镜像', '操作系统'],
];

/** The query in other words. */
export function otherWords(query: string): string[] {
  const text = query.trim().toLowerCase();
  return synonyms.flatMap((group) => {
    const used = group.map((one) => one.toLowerCase()).filter((one) => contains(text, one));
    const longest = used.toSorted((a, b) => b.length - a.length)[0];
    return longest === undefined
      ? []
      : group.filter((one) => one.toLowerCase() !== longest).map((one) => text.replace(longest, one));
  });
}

/** Whole words only, where there are words. */
function contains(text: string, phrase: string): boolean {
  if (/\p{Script=Han}/u.test(phrase)) return text.includes(phrase);
  return ` ${text} `.includes(` ${phrase} `);
}
