import { callbackVerdicts } from './callbacks-table.ts';
import type { Level, Text } from './change.ts';
import { facets } from './facets-table.ts';
import { operationRules } from './rules-table.ts';

/** A kind of difference, and all that there is to say about it. */
export interface Rule {
  readonly id: string;
  readonly level: Level;
  /** With `{at}`, `{before}` and `{after}`. */
  readonly message: Text;
  readonly why: Text;
  readonly avoid: Text;
  /** What a consumer must do. */
  readonly consumer: Text;
  readonly example: { readonly before: string; readonly after: string };
}

const texts = {
  requestBreak: {
    why: { en: 'A client that sends what was allowed until now is refused.', zh: '客户端发送此前允许的内容会被拒绝。' },
    avoid: {
      en: 'Go on accepting what was accepted. What must be refused belongs in a new operation or a new version.',
      zh: '继续接受此前可接受的内容；必须拒绝的，放到新接口或新版本中。',
    },
    consumer: {
      en: 'Check what you send against the new limit before you upgrade.',
      zh: '升级前请检查所发送的内容是否符合新的限制。',
    },
  },
  responseBreak: {
    why: {
      en: 'A client meets what it was told would not come, and may fail at it.',
      zh: '客户端会遇到此前约定不会出现的内容，可能因此出错。',
    },
    avoid: {
      en: 'Keep answers within what was promised. Offer what is new in a new field, or describe sets that will grow as open, with `x-extensible-enum`, from the start.',
      zh: '响应应保持在既有约定之内；新内容放到新字段中，会扩充的取值范围应从一开始就用 `x-extensible-enum` 描述为开放。',
    },
    consumer: {
      en: 'Make your program ready for the new values before the service sends them.',
      zh: '在服务返回新内容之前，先让程序能够处理。',
    },
  },
  requestGone: {
    why: { en: 'A client that calls it is refused.', zh: '调用它的客户端会被拒绝。' },
    avoid: {
      en: 'Deprecate it first, with a day for its end (`x-sunset`), and keep it until then.',
      zh: '先标记弃用并给出下线日期（`x-sunset`），在此之前保留。',
    },
    consumer: { en: 'Stop calling it before you upgrade.', zh: '升级前请停止调用。' },
  },
  responseGone: {
    why: { en: 'A client that reads it may find nothing.', zh: '读取它的客户端可能读不到内容。' },
    avoid: { en: 'Go on answering it; deprecate it first.', zh: '继续返回；如需移除，请先标记弃用。' },
    consumer: { en: 'Make your program do without it before you upgrade.', zh: '升级前请让程序不再依赖它。' },
  },
  fading: {
    why: {
      en: 'No client is refused, but one that relies on it may get something else.',
      zh: '客户端不会被拒绝，但依赖它的客户端可能得到不同的结果。',
    },
    avoid: { en: 'Deprecate it first, and say what replaces it.', zh: '先标记弃用，并说明替代方式。' },
    consumer: { en: 'Check whether you rely on it.', zh: '请检查是否依赖它。' },
  },
  safe: {
    why: { en: 'Clients that follow the old description go on working.', zh: '遵循旧描述的客户端不受影响。' },
    avoid: { en: 'There is nothing to avoid.', zh: '无需避免。' },
    consumer: { en: 'Nothing to do.', zh: '无需处理。' },
  },
};

function facetRules(): Rule[] {
  return Object.entries(facets).flatMap(([id, { en, zh, strict, lax }]) =>
    (['request', 'response'] as const).flatMap((direction) =>
      (['narrowed', 'widened', 'changed'] as const).map((change): Rule => {
        const breaks = change === 'changed' || (direction === 'request') === (change === 'narrowed');
        const about = breaks ? texts[`${direction}Break`] : texts.safe;
        const how = {
          narrowed: { en: 'is stricter', zh: '变严' },
          widened: { en: 'is laxer', zh: '变宽' },
          changed: { en: 'is another', zh: '改变' },
        }[change];
        const side = direction === 'request' ? { en: 'request', zh: '请求' } : { en: 'response', zh: '响应' };
        return {
          id: `${direction}-${id}-${change}`,
          level: breaks ? 'breaking' : 'info',
          message: {
            en: `The ${en} of {at} in a ${side.en} ${how.en}: {before} → {after}.`,
            zh: `${side.zh}中 {at} 的${zh}${how.zh}：{before} → {after}。`,
          },
          ...about,
          example:
            change === 'widened'
              ? { before: strict, after: lax }
              : change === 'narrowed'
                ? { before: lax, after: strict }
                : { before: strict, after: 'another value that does not contain the first' },
        };
      }),
    ),
  );
}

/** The same rules with other verdicts, for what the service sends to a client of its own accord. */
function callbackRules(): Rule[] {
  return operationRules.flatMap((rule): Rule[] => {
    const verdict = callbackVerdicts[rule.id];
    if (!verdict) return [];
    const message = { en: `In a callback or webhook: ${rule.message.en}`, zh: `回调或 Webhook 中：${rule.message.zh}` };
    return [{ ...rule, id: `callback-${rule.id}`, level: verdict.level, message, ...texts[verdict.about] }];
  });
}

/** Every rule, in the order of its id. */
export const rules: ReadonlyMap<string, Rule> = new Map(
  [...facetRules(), ...operationRules.map((rule): Rule => ({ ...texts[rule.about], ...rule })), ...callbackRules()]
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((rule) => [rule.id, rule]),
);

function ruleOf(id: string): Rule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}

export function levelOf(id: string): Level {
  return ruleOf(id).level;
}

/** @param facts - what stands for the names in braces */
export function messageOf(id: string, facts: { at: string; before: string; after: string }): Text {
  const { message } = ruleOf(id);
  const fill = (text: string, none: string) =>
    text.replace(/\{(at|before|after)\}/g, (_, name: keyof typeof facts) => shorten(facts[name]) || none);
  return { en: fill(message.en, 'none'), zh: fill(message.zh, '无') };
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}
