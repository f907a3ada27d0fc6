import type { Misuse, Wrong } from './misuse.ts';

const misuseTexts: Record<Exclude<Wrong, `must be a number from ${string}` | `is no option; ${string}`>, string> = {
  'must be a string that is valid in a header': '必须是请求头允许的字符串',
  'must be headers': '必须是请求头',
  'must be an object': '必须是对象',
  'must be a function': '必须是函数',
  'must be true or false': '必须是 true 或 false',
  'must be "en" or "zh"': '必须是 "en" 或 "zh"',
  'must be an AbortSignal': '必须是 AbortSignal',
  'must be a non-empty string or a number': '必须是非空的字符串或数字',
  'must not be "." or "..", which would change the path': '不能是 "." 或 ".."，否则会改变请求路径',
  'must be a string, a number, true or false, or a list of them': '必须是字符串、数字、true、false 或其列表',
  'must be something that JSON can express': '必须能够用 JSON 表示',
  'is not a parameter of this operation': '不是该接口的参数',
  'is no option': '不是可用的选项',
};

/** Says what is wrong in Chinese; loaded when first needed. */
export function inChinese(misuse: Misuse): Misuse {
  const message = Object.hasOwn(misuseTexts, misuse.message)
    ? misuseTexts[misuse.message as keyof typeof misuseTexts]
    : misuse.message
        .replace(/^must be a number from (.+) to (.+)$/, '必须是 $1 到 $2 之间的数字')
        .replace(/^is no option; did you mean "(.+)"\?$/, '不是可用的选项，是否要使用“$1”？');
  return { ...misuse, message: message as Wrong };
}
