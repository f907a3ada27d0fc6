import type { ErrorCode } from 'yaml';

/** Faults of a YAML file in Chinese: the library says them in English only. */
export const yamlFaults: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: '别名不能带有锚点或标签',
  BAD_ALIAS: '别名的写法有误',
  BAD_COLLECTION_TYPE: '标签与内容的类型不符',
  BAD_DIRECTIVE: '指令的写法有误',
  BAD_DQ_ESCAPE: '双引号内的转义有误',
  BAD_INDENT: '缩进有误或括号未闭合，同级内容须对齐',
  BAD_PROP_ORDER: '锚点和标签须写在“-”、“?”或“:”之后',
  BAD_SCALAR_START: '值不能以该字符开头，请加引号',
  BLOCK_AS_IMPLICIT_KEY: '同一行内不能嵌套块，请换行或加引号',
  BLOCK_IN_FLOW: '[ ] 或 { } 内不能使用块格式',
  DUPLICATE_KEY: '键重复',
  IMPOSSIBLE: '无法解析',
  KEY_OVER_1024_CHARS: '键超过 1024 个字符',
  MISSING_CHAR: '缺少字符，例如引号、括号、冒号、逗号或空格',
  MULTILINE_IMPLICIT_KEY: '键不能跨行',
  MULTIPLE_ANCHORS: '一个节点只能有一个锚点',
  MULTIPLE_DOCS: '有多个文档',
  MULTIPLE_TAGS: '一个节点只能有一个标签',
  NON_STRING_KEY: '键必须为字符串',
  RESOURCE_EXHAUSTION: '内容过多，无法读取',
  TAB_AS_INDENT: '不能用制表符缩进，请使用空格',
  TAG_RESOLVE_FAILED: '标签未知或与值不符',
  UNEXPECTED_TOKEN: '此处不应出现该内容',
};
