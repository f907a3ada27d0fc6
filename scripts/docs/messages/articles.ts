import type { Language } from '../../steps/localize.ts';

/** Words of the other pages: errors, discrepancies, sources, regions, downloads, releases. */
export const articleMessages = {
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
