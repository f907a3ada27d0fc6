import type { FindingKind, Standing } from '../finding.ts';

/** Every word of the reports, in both languages. */
export interface ReportMessages {
  readonly kinds: Readonly<Record<FindingKind, string>>;
  readonly standings: Readonly<Record<Standing, string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly languages: Readonly<Record<string, string>>;
  readonly undated: string;
  readonly table: string;
  readonly noCaption: string;
  readonly line: string;
  readonly rows: string;
  readonly unplaced: string;
  readonly illegible: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly nothing: string;
  readonly summary: string;
  readonly summaryOfTraffic: string;
  readonly statedAs: string;
  readonly observed: string;
  readonly seen: string;
  readonly restsOn: string;
  readonly was: string;
  readonly is: string;
  readonly decidedBy: string;
  readonly described: string;
  readonly entries: string;
  readonly legibility: string;
  readonly colon: string;
  readonly comma: string;
  readonly reasons: Readonly<Record<string, string>>;
}

const english: ReportMessages = {
  kinds: {
    'field new': 'field new',
    'field gone': 'field gone',
    'field moved': 'field moved',
    retyped: 'type changed',
    'schema renamed': 'schema renamed',
    'mandatory changed': 'mandatory changed',
    'values changed': 'values changed',
    'default changed': 'default changed',
    'limits changed': 'limits changed',
    'unit changed': 'unit changed',
    'status new': 'status new',
    'status gone': 'status gone',
    'address changed': 'address changed',
    'example changed': 'example changed',
    'text reworded': 'text reworded',
    'operation new': 'operation new',
    'operation gone': 'operation gone',
    'media type': 'media type not described',
    'request not valid': 'request not valid',
    'rule contradicted': 'rule contradicted',
    'rule confirmed': 'rule confirmed',
    'error new': 'error code new',
  },
  standings: { new: 'NEW', known: 'known', confirms: 'confirms', refused: 'REFUSED', once: 'seen once' },
  forms: { html: 'HTML', markdown: 'Markdown', rst: 'reStructuredText', text: 'copied text', edition: 'edition' },
  languages: { en: 'English', zh: 'Chinese' },
  undated: 'undated',
  table: 'table',
  noCaption: 'no caption',
  line: 'line',
  rows: 'rows',
  unplaced: 'place unknown',
  illegible: 'not legible',
  columns: { names: 'names', types: 'types', mandatory: 'mandatory', lists: 'lists', descriptions: 'descriptions' },
  nothing: 'nothing differs',
  summary: '{new} new, {confirms} confirmed, {known} known, {once} seen in one release only',
  summaryOfTraffic: '{new} new, {refused} refused by the service, {confirms} confirmed, {known} known',
  statedAs: 'described',
  observed: 'seen',
  seen: 'times seen: {count}',
  restsOn: 'described from',
  was: 'was',
  is: 'is',
  decidedBy: 'decided by',
  described: 'the description says it',
  entries: 'Entry for {registry}:',
  legibility: 'Legibility',
  colon: ': ',
  comma: ', ',
  reasons: {
    'web archive': 'is a web archive (MHTML); save the page as HTML instead',
    'no operation': 'is not the page of an operation that is described: no known address such as DELETE /v2/… is in it',
    'no table': 'has no table of parameters that can be read',
    'other operation': 'is the page of another operation, or of none',
    'too large': 'is larger than {limit} MB',
    binary: 'is not text in UTF-8 or UTF-16',
    'no sdk': 'is neither an unpacked SDK nor a change log of one',
    'no traffic': 'holds no HTTP exchange: a HAR, its entries one a line, or the output of the mock is read',
  },
};

const chinese: ReportMessages = {
  kinds: {
    'field new': '新增字段',
    'field gone': '字段消失',
    'field moved': '字段移动',
    retyped: '类型变更',
    'schema renamed': '数据结构更名',
    'mandatory changed': '是否必选变更',
    'values changed': '取值变更',
    'default changed': '默认值变更',
    'limits changed': '取值范围变更',
    'unit changed': '单位变更',
    'status new': '新增状态码',
    'status gone': '状态码消失',
    'address changed': '地址变更',
    'example changed': '示例变更',
    'text reworded': '描述变更',
    'operation new': '新增接口',
    'operation gone': '接口消失',
    'media type': '未描述的媒体类型',
    'request not valid': '请求不合规',
    'rule contradicted': '与规则矛盾',
    'rule confirmed': '规则得到证实',
    'error new': '新增错误码',
  },
  standings: { new: '新变化', known: '已知', confirms: '得到证实', refused: '被拒绝', once: '仅出现一次' },
  forms: { html: 'HTML', markdown: 'Markdown', rst: 'reStructuredText', text: '复制的文本', edition: '版本文件' },
  languages: { en: '英文', zh: '中文' },
  undated: '未标注日期',
  table: '表',
  noCaption: '无表名',
  line: '行',
  rows: '行参数',
  unplaced: '位置未知',
  illegible: '无法识别',
  columns: { names: '参数名', types: '类型', mandatory: '是否必选', lists: '列表', descriptions: '描述' },
  nothing: '没有差异',
  summary: '新变化 {new} 处，得到证实 {confirms} 处，已知 {known} 处，仅在一个版本中出现 {once} 处',
  summaryOfTraffic: '新变化 {new} 处，被服务拒绝 {refused} 处，得到证实 {confirms} 处，已知 {known} 处',
  statedAs: '描述为',
  observed: '实际为',
  seen: '出现次数：{count}',
  restsOn: '描述依据',
  was: '原为',
  is: '现为',
  decidedBy: '已由以下条目确定：',
  described: '描述中已有',
  entries: '可加入 {registry} 的条目：',
  legibility: '可识别程度',
  colon: '：',
  comma: '，',
  reasons: {
    'web archive': '为单个文件网页（MHTML），请改为保存成 HTML',
    'no operation': '不是已描述接口的页面：其中没有形如 DELETE /v2/… 的已知地址',
    'no table': '没有可识别的参数表',
    'other operation': '是其他接口的页面，或不是接口页面',
    'too large': '超过 {limit} MB',
    binary: '不是 UTF-8 或 UTF-16 文本',
    'no sdk': '既不是解压后的 SDK，也不是 SDK 的变更日志',
    'no traffic': '不包含 HTTP 请求和响应：可读取 HAR、每行一条的 HAR 记录或模拟服务的输出',
  },
};

export const messages = { en: english, zh: chinese };
