import type { Language } from '../steps/localize.ts';

/** Every word of the pages that is not in the description, in both languages. `{}` stands for what is put in. */
export const pageMessages = {
  title: { en: 'Huawei Cloud ModelArts resource pools', zh: '华为云 ModelArts 资源池' },
  brand: { en: 'ModelArts pools', zh: 'ModelArts 资源池' },
  lang: { en: 'en', zh: 'zh-CN' },
  locale: { en: 'en_US', zh: 'zh_CN' },

  and: { en: ', ', zh: '、' },
  comma: { en: ', ', zh: '，' },
  colon: { en: ': ', zh: '：' },
  semicolon: { en: '; ', zh: '；' },
  stop: { en: '.', zh: '。' },
  open: { en: ' (', zh: '（' },
  close: { en: ')', zh: '）' },

  skip: { en: 'Skip to the content', zh: '跳到正文' },
  menu: { en: 'Menu', zh: '菜单' },
  site: { en: 'All pages', zh: '全部页面' },
  onThisPage: { en: 'On this page', zh: '本页内容' },
  search: { en: 'Search', zh: '搜索' },
  theme: { en: 'Switch between light and dark', zh: '切换浅色和深色' },
  otherLanguage: { en: '中文', zh: 'English' },
  linkTo: { en: 'Link to {}', zh: '链接到 {}' },
  overview: { en: 'Overview', zh: '概述' },
  about: { en: 'About this description', zh: '关于本 API 描述文件' },
  previousAndNext: { en: 'Previous and next page', zh: '上一页和下一页' },
  previousPage: { en: 'Previous', zh: '上一页' },
  nextPage: { en: 'Next', zh: '下一页' },
  guides: { en: 'Guides', zh: '指南' },
  operations: { en: 'Operations', zh: '接口' },
  reference: { en: 'Reference', zh: '参考' },
  version: { en: 'Version {}', zh: '版本 {}' },
  digest: { en: 'Contract digest', zh: '契约摘要' },
  license: { en: 'License', zh: '许可证' },
  unofficial: { en: 'Not affiliated with Huawei.', zh: '本项目与华为没有关联。' },
  asMarkdown: { en: 'This page as Markdown', zh: '本页的 Markdown 版本' },
  cards: { en: 'Operation cards', zh: '接口卡片' },
  firstOfAll: { en: 'Before the first call', zh: '首次调用前须知' },
  printAll: { en: 'Everything on one page', zh: '单页完整版' },

  request: { en: 'Request', zh: '请求' },
  path: { en: 'Path parameters', zh: '路径参数' },
  query: { en: 'Query parameters', zh: '查询参数' },
  header: { en: 'Request headers', zh: '请求头' },
  cookie: { en: 'Cookies', zh: 'Cookie' },
  requestBody: { en: 'Request body', zh: '请求体' },
  responseBody: { en: 'Response body', zh: '响应体' },
  responseHeaders: { en: 'Response headers', zh: '响应头' },
  next: { en: 'What next', zh: '后续操作' },
  responses: { en: 'Responses', zh: '响应' },
  nothingSent: { en: 'No body is sent.', zh: '无需请求体。' },
  required: { en: 'required', zh: '必选' },
  deprecated: { en: 'deprecated', zh: '已废弃' },
  anyKey: { en: 'any key', zh: '任意键' },
  fieldsOf: { en: 'Fields of {}', zh: '{} 的字段' },
  values: { en: 'Values', zh: '取值' },
  openSet: { en: 'Others may come.', zh: '今后可能增加。' },
  default: { en: 'Default', zh: '默认值' },
  example: { en: 'Example', zh: '示例' },
  range: { en: 'Range', zh: '取值范围' },
  length: { en: 'Length', zh: '长度' },
  items: { en: 'Items', zh: '元素个数' },
  multipleOf: { en: 'Multiple of', zh: '倍数' },
  pattern: { en: 'Pattern', zh: '正则表达式' },
  unit: { en: 'Unit', zh: '单位' },
  atLeast: { en: 'at least {}', zh: '至少 {}' },
  atMost: { en: 'at most {}', zh: '至多 {}' },
  between: { en: '{} to {}', zh: '{}～{}' },
  sources: { en: 'Sources', zh: '来源' },
  verified: { en: 'Last verified: {}', zh: '最近核实：{}' },
  seen: { en: 'Seen in practice', zh: '实际出现' },
  inBrackets: { en: ' ({})', zh: '（{}）' },
  seenAs: { en: '{}, at least {}', zh: '{}，至少 {} 次' },
  seenTimes: { en: '{} times', zh: '{}' },
  seenOnce: { en: 'once', zh: '1' },
  aboutSeen: {
    en:
      'What was seen of the running service, by statuses, types and listed values alone. Counts are of what was seen ' +
      'at least. Nothing here replaces what is documented.',
    zh: '服务实际运行中出现的内容，仅包含状态码、类型和已列出的取值。次数为已知的最少次数，不代替官方文档。',
  },
  disagree: { en: 'Sources disagree', zh: '资料不一致' },
  vendorPage: { en: "The vendor's page", zh: '官方页面' },
  documentedBy: { en: 'Documented by', zh: '资料来源' },
  rules: { en: 'Rules', zh: '规则' },
  aboutRules: {
    en: 'What fields demand of each other, and what a schema alone does not say.',
    zh: '字段之间的约束，以及仅凭 Schema 无法表达的要求。',
  },
  misspeltField: { en: 'A misspelt field', zh: '拼写有误的字段' },
  ruleError: { en: 'refused', zh: '会被拒绝' },
  ruleWarning: { en: 'may be refused', zh: '可能被拒绝' },
  serviceSays: { en: 'The service says', zh: '服务返回' },
  history: { en: 'History', zh: '变更历史' },
  firstRelease: { en: 'First released.', zh: '首次发布。' },
  notReleased: { en: 'Not in a release yet.', zh: '尚未发布。' },
  unchanged: { en: 'Nothing has changed since.', zh: '此后没有变更。' },

  samples: { en: 'Code samples', zh: '代码示例' },
  programmingLanguage: { en: 'Programming language', zh: '编程语言' },
  credentials: { en: 'Credentials', zh: '凭证' },
  token: { en: 'Token', zh: 'Token' },
  accessKey: { en: 'Access key', zh: '访问密钥（AK/SK）' },
  requestExamples: { en: 'Request examples', zh: '请求示例' },
  responseExamples: { en: 'Response examples', zh: '响应示例' },

  yourValues: { en: 'Your values', zh: '填入示例' },
  aboutYourValues: {
    en:
      'All code samples show what you fill in here. It stays in this browser. Tokens and keys stay ' +
      'variables of your environment.',
    zh: '所有代码示例均显示此处填写的内容。内容仅保存在本浏览器中；Token 和密钥始终使用环境变量。',
  },
  projectId: { en: 'Project ID', zh: '项目 ID' },
  poolId: { en: 'Resource pool ID', zh: '资源池 ID' },
  nodePoolName: { en: 'Node pool name', zh: '节点池名称' },
  flavor: { en: 'Flavor', zh: '规格' },
  count: { en: 'Number of nodes', zh: '节点数量' },
  copyLink: { en: 'Copy a link with these values', zh: '复制包含这些内容的链接' },
  clear: { en: 'Clear', zh: '清空' },
  done: { en: 'Done', zh: '完成' },

  errors: { en: 'Errors', zh: '错误码' },
  aboutErrors: {
    en:
      'The errors that are known, with what they mean and what to do. The text of `error_msg` may change; ' +
      'go by `error_code` and status.',
    zh: '已知的错误、含义和处理方法。`error_msg` 的文字可能变化，请以 `error_code` 和状态码为准。',
  },
  ownErrors: { en: 'Errors of this operation', zh: '本接口的错误码' },
  allErrors: {
    en: 'See also the [errors of every operation](errors.html).',
    zh: '另见[所有接口的错误码](errors.html)。',
  },
  everyOperation: { en: 'all', zh: '全部' },
  status: { en: 'Status', zh: '状态码' },
  code: { en: 'Code', zh: '错误码' },
  meaning: { en: 'Meaning', zh: '含义' },
  whatToDo: { en: 'What to do:', zh: '处理方法：' },
  messageTexts: { en: 'Messages', zh: '错误信息' },

  discrepancies: { en: 'Where sources disagree', zh: '资料不一致之处' },
  aboutDiscrepancies: {
    en: 'Each point on which the sources disagree, what they say, what was decided and why.',
    zh: '各资料之间每一处不一致的内容、所作的取舍及理由。',
  },
  decision: { en: 'Decision:', zh: '处理：' },
  reason: { en: 'Reason:', zh: '理由：' },

  sourcesTitle: { en: 'Sources', zh: '资料来源' },
  aboutSources: {
    en: 'Every page, repository and program that the description rests on. Fields and discrepancies name them.',
    zh: '本 API 描述文件所依据的全部页面、代码仓库和程序。各字段和不一致之处均引用这些来源。',
  },
  undated: { en: 'undated', zh: '未标注日期' },
  inEnglish: { en: 'English', zh: '英文' },
  inChinese: { en: 'Chinese', zh: '中文' },

  regions: { en: 'Regions', zh: '区域' },
  aboutRegions: {
    en: 'Where the service is. Project, resource pool and credentials belong to one region.',
    zh: '服务所在的区域。项目、资源池和凭证均属于某一个区域。',
  },
  region: { en: 'Region', zh: '区域' },
  place: { en: 'Place', zh: '名称' },
  address: { en: 'Address', zh: '地址' },
  otherSites: { en: 'Other sites', zh: '其他站点' },

  downloads: { en: 'Downloads', zh: '下载' },
  aboutDownloads: {
    en: 'The same contract in every form. Names in generated code are the same from either language.',
    zh: '同一份契约的各种形式。使用任一语言的文件，生成的代码中名称完全相同。',
  },
  file: { en: 'File', zh: '文件' },
  content: { en: 'Content', zh: '内容' },

  releases: { en: 'Releases', zh: '版本' },
  aboutReleases: {
    en: 'What each release changed for clients. Subscribe as [Atom](releases.atom) or [JSON Feed](releases.json).',
    zh: '各版本对客户端的影响。可通过 [Atom](releases.atom) 或 [JSON Feed](releases.json) 订阅。',
  },
  breakingChanges: { en: 'Breaking changes', zh: '不兼容变更' },
  changesToLookAt: { en: 'Changes to look at', zh: '需关注的变更' },
  compatibleChanges: { en: 'Compatible changes', zh: '兼容变更' },
  nothingOnTheWire: { en: 'Nothing changed on the wire.', zh: '接口契约没有变化。' },

  notFound: { en: 'Not found', zh: '页面不存在' },
  aboutNotFound: {
    en: 'There is no such page or place here. Choose from the menu, or search.',
    zh: '此处没有该页面或位置。请从菜单中选择，或使用搜索。',
  },
  startHere: { en: 'Start here', zh: '从这里开始' },
  print: { en: 'Everything on one page', zh: '单页完整版' },
  aboutPrint: {
    en: 'All pages in one, for print and for reading without a network.',
    zh: '所有页面合为一页，供打印和离线阅读。',
  },
} satisfies Record<string, Record<Language, string>>;

/** The words of one language. */
export type Words = Readonly<Record<keyof typeof pageMessages, string>>;

export function wordsOf(language: Language): Words {
  const entries = Object.entries(pageMessages).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(entries) as Words;
}

/** Puts texts in the place of `{}`, one after the other. */
export function put(template: string, ...texts: string[]): string {
  return texts.reduce((text, value) => text.replace('{}', () => value), template);
}

/** Words that the scripts of the pages put in. */
export const scriptMessages = {
  en: {
    copy: 'Copy',
    copied: 'Copied',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    noPlace: 'There is no “{}” on this page.',
    nearest: 'The nearest: ',
    search: 'Search',
    searchHint: 'Operations, fields, values, errors, rules …',
    close: 'Close',
    loading: 'Loading …',
    noResults: 'Nothing found.',
    results: '{} results',
    elsewhere: 'and in {} other places',
  },
  zh: {
    copy: '复制',
    copied: '已复制',
    expandAll: '全部展开',
    collapseAll: '全部收起',
    noPlace: '本页没有“{}”。',
    nearest: '最接近的位置：',
    search: '搜索',
    searchHint: '接口、字段、取值、错误码、规则……',
    close: '关闭',
    loading: '正在加载……',
    noResults: '没有结果。',
    results: '{} 条结果',
    elsewhere: '另有 {} 处相同',
  },
} satisfies Record<Language, Record<string, string>>;
