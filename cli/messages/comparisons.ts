import type { MessageTable } from '../../shapes/text.ts';

/** Messages of `drift`, `traffic` and `record`. */
export const comparisonMessages = {
  noDriftInput: { en: 'Name a saved page, or give --sdk.', zh: '请指定保存的页面，或使用 --sdk。' },
  sinceOne: { en: 'With --since, name one page.', zh: '使用 --since 时请只指定一个页面。' },
  noGo: { en: 'The SDK could not be fetched with Go: {why}', zh: '无法通过 Go 获取 SDK：{why}' },
  noPip: {
    en: 'The SDK could not be fetched with Python and pip: {why}',
    zh: '无法通过 Python 和 pip 获取 SDK：{why}',
  },
  recording: {
    en: 'Recording {target} on {url} to {out}; Ctrl-C ends.',
    zh: '正在录制 {target}，代理地址 {url}，写入 {out}；按 Ctrl-C 结束。',
  },
  recorded: { en: 'Exchanges in {out}: {count}', zh: '已将 {count} 次调用写入 {out}。' },
  notRecorded: {
    en: 'A {method} got no whole response and was not recorded: {why}.',
    zh: '一个 {method} 请求未得到完整响应，未录制：{why}。',
  },
  cannotRecord: { en: 'The proxy cannot listen: {why}.', zh: '代理无法监听：{why}。' },
  targetWanted: {
    en: 'The target must be an address without a path, such as https://modelarts.cn-north-4.myhuaweicloud.com.',
    zh: '目标必须是不带路径的地址，例如 https://modelarts.cn-north-4.myhuaweicloud.com。',
  },
  fileThere: {
    en: '{file} is there already. Name another file, or move it away.',
    zh: '{file} 已存在，请指定其他文件或将其移走。',
  },
  cannotWrite: { en: '{file} cannot be written: {why}.', zh: '无法写入 {file}：{why}。' },
  ofTraffic: {
    en: '{file}: exchanges {count}, operations {operations}',
    zh: '{file}：{operations} 个接口的 {count} 次调用',
  },
  trafficOthers: { en: ', of other services {count}', zh: '；其他服务 {count} 次' },
  trafficWithout: { en: ', without a response {count}', zh: '；无响应 {count} 次' },
  cutOff: {
    en: '{file}:{line}: the file is cut off here; what is before it was read.',
    zh: '{file}:{line}：文件在此处中断，此前的内容已读取。',
  },
  noExchange: {
    en: '{file}:{line}: this is no request with its response; it was left out ({count} in all).',
    zh: '{file}:{line}：此处不是请求及其响应，已跳过（共 {count} 处）。',
  },
} satisfies MessageTable;
