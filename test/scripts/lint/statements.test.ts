import { describe, expect, test } from 'vitest';
import { missingFrom } from '../../../scripts/lint/support/statements.mjs';

/** Texts that state the same in both languages. */
const agree: [string, string][] = [
  ['Between 50 and 500 GiB.', '取值范围为 50～500 GiB。'],
  ['50-500 GiB', '50～500GiB'],
  ['Valid for 24 hours.', '有效期 24 小时。'],
  ['A 24-hour token', '24 小时有效的令牌'],
  ['Within 15 minutes, or 900 seconds.', '15 分钟（900 秒）内。'],
  ['1 to 9 months, or 1 to 3 years', '1～9 个月或 1～3 年'],
  ['Kept for 7 days or 2 weeks', '保留 7 天或 2 周'],
  ['200 ms', '200 毫秒'],
  ['At most 64 characters', '最多 64 个字符'],
  ['2 to 50 letters and digits', '由字母和数字组成，长度为 2～50 个字符'],
  ['Up to 20 tags.', '最多 20 个标签。'],
  ['Up to 12 MB of 4096 bytes', '最大 12 MB，每块 4096 字节'],
  ['80% of it, 80 percent', '占 80％，即百分之 80'],
  ['10,000 IOPS', '10000 IOPS'],
  ['**50** GiB', '**50 GiB**'],
  ['-1 means no limit.', '取值为-1 时不限制。'],
  ['\u22121 means no limit.', '取值为-1 时不限制。'],
  ['Signed with SHA-256 over HTTP/2, API v2.', '采用 SHA-256 签名，基于 HTTP/2，API 版本为 v2。'],
  ['Base64, UTF-8, 5XX', '5XX、UTF-8、Base64'],
  ['Since 2025-08-20', '自 2025 年 8 月 20 日起'],
  ['Since August 20, 2025; gone by May 2026.', '自 2025 年 8 月 20 日起；2026 年 5 月下线。'],
  ['It may be `0` or `1`.', '取值为 `1` 或 `0`。'],
  ['Give `` a`b `` as it is.', '请原样填写 `` a`b ``。'],
  ['```\ncount: 1\n```', '```\ncount: 1\n```'],
  ['See [page 3](https://shop.invalid/en/4).', '参见[第 3 页](https://shop.invalid/zh/5)。'],
  ['See https://shop.invalid/en/4 for more.', '详见 https://shop.invalid/zh/5。'],
  ['1. First\n2. Second', '1. 第一\n2. 第二'],
  ['One node, or two.', '一个或两个节点。'],
];

/** Texts that differ, and what only the English and only the Chinese one states. */
const differ: [string, string, string[], string[]][] = [
  ['50 to 500', '50～300', ['500'], ['300']],
  ['Up to 20', '若干', ['20'], []],
  ['3`a`4', '34`a`', ['3', '4'], ['34']],
  ['Some', '最多 20 个', [], ['20']],
  ['Twice 5 and 5', '只有一个 5', ['5'], []],
  ['50 GiB', '50 GB', ['50 GiB'], ['50 GB']],
  ['24 hours', '24 分钟', ['24 hours'], ['24 minutes']],
  ['24 hours', '24 个节点', ['24 hours'], ['24']],
  ['3 months', '3 年', ['3 months'], ['3 years']],
  ['2000 seconds', '2000 分钟', ['2000 seconds'], ['2000 minutes']],
  ['3 months', '三个月', ['3 months'], []],
  ['80%', '80', ['80%'], ['80']],
  ['64 characters', '64 字节', ['64'], ['64 bytes']],
  ['-1', '1', ['-1'], ['1']],
  ['1.0', '1.1', ['1.0'], ['1.1']],
  ['SHA-256', 'SHA-512', ['256'], ['512']],
  ['API v2', 'API v1', ['2'], ['1']],
  ['`count`', '`maxCount`', ['`count`'], ['`maxCount`']],
  ['`count` of `count`', '`count`', ['`count`'], []],
  ['`1`', '1', ['`1`'], ['1']],
  ['`0` or `1`', '`0`', ['`1`'], []],
];

describe('texts that agree', () => {
  test.each(agree)('%s | %s', (english, chinese) => {
    expect([missingFrom(english, chinese), missingFrom(chinese, english)]).toEqual([[], []]);
  });
});

describe('texts that differ', () => {
  test.each(differ)('%s | %s', (english, chinese, onlyEnglish, onlyChinese) => {
    expect([missingFrom(english, chinese), missingFrom(chinese, english)]).toEqual([onlyEnglish, onlyChinese]);
  });
});
