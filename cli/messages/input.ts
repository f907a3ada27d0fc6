import type { MessageTable } from '../../shapes/text.ts';

/** Messages about names, files and bodies that are given. */
export const inputMessages = {
  settingWanted: {
    en: 'The setting {given} is not of the form path=value, such as spec.resources.count=3.',
    zh: '设置 {given} 的格式应为 路径=值，例如 spec.resources.count=3。',
  },
  settingImpossible: {
    en: 'The setting {given} cannot be made: there is no place for {key}.',
    zh: '无法完成设置 {given}：没有 {key} 的位置。',
  },
  fits: { en: '{file} is valid ({what}).', zh: '{file} 校验通过（{what}）。' },
  warning: { en: 'warning: ', zh: '警告：' },
  count: { en: 'Errors in {file}: {count}.', zh: '{file} 有 {count} 处错误。' },
  noOperation: { en: 'There is no operation {name}.', zh: '接口 {name} 不存在。' },
  operationsKnown: { en: ' There are: {known}.', zh: '已有：{known}。' },
  noBody: { en: '{name} takes no request body.', zh: '{name} 没有请求体。' },
  noStatus: {
    en: '{name} has no response {status}. It has: {known}.',
    zh: '{name} 没有状态码为 {status} 的响应，已有：{known}。',
  },
  noField: { en: 'The description has no {name}.', zh: 'API 描述文件中没有 {name}。' },
  noFile: { en: 'The file {file} cannot be read: {why}.', zh: '无法读取文件 {file}：{why}。' },
  notEveryReader: {
    en: 'holds half of a character, the byte 0 or the key __proto__, which not every program can read',
    zh: '含有半个字符、空字节或键 __proto__，并非所有程序都能读取',
  },
  severalDocuments: {
    en: 'A second YAML document begins here. Put one into each file.',
    zh: '此处开始第二个 YAML 文档，请每个文件只放一个。',
  },
  tooLarge: { en: 'is larger than {limit} MB, which no request body is', zh: '大于 {limit} MB，不可能是请求体' },
  notText: { en: 'is not text in UTF-8', zh: '不是 UTF-8 文本' },
  empty: { en: 'is empty', zh: '为空' },
  tooDeep: { en: 'is nested too deeply', zh: '嵌套过深，无法读取' },
  notJson: { en: 'is not JSON: {why}', zh: '不是有效的 JSON：{why}' },
  notYaml: { en: 'is not YAML: {why}', zh: '不是有效的 YAML：{why}' },
  duplicateKey: { en: 'the key "{key}" is repeated in this object', zh: '对象中的键 "{key}" 重复' },
  unresolvedAlias: { en: 'the alias *{name} has no anchor &{name} before it', zh: '别名 *{name} 之前没有锚点 &{name}' },
  tooManyAliases: { en: 'the aliases repeat more than can be read', zh: '别名重复次数过多，无法读取' },
  keyNoText: { en: 'a key must be a string', zh: '键必须为字符串' },
  notFinite: { en: 'JSON has no such number', zh: 'JSON 中没有这样的数字' },
  circularAlias: { en: 'the alias *{name} is inside what it refers to', zh: '别名 *{name} 位于它所引用的内容之内' },
  unexpected: { en: '{text} is not allowed here', zh: '此处不应出现 {text}' },
  unexpectedEnd: { en: 'it ends too early', zh: '内容不完整' },
} satisfies MessageTable;
