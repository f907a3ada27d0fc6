import type { Language } from '../steps/localize.ts';

interface Texts {
  readonly skipped: readonly string[];
  readonly finished: string;
  readonly deleted: string;
  readonly mediaType: string;
  readonly noBody: string;
  readonly reads: string;
  readonly adds: string;
  readonly changes: string;
  readonly deletes: string;
  readonly fields: string;
  readonly optional: string;
  readonly example: string;
  readonly rules: string;
  readonly notes: string;
  readonly wait: string;
  readonly errors: string;
  readonly left: string;
}

/**
 * What cards and tools say that the description does not; `{}` stands for what is put in. `skipped`, `finished` and
 * `deleted` are what points of its texts begin with.
 */
export const texts: Readonly<Record<Language, Texts>> = {
  en: {
    skipped: ['Permission', 'Sources', 'Not published', 'Drivers', 'Versions', 'Not shown'],
    finished: 'Finished',
    deleted: 'Deleted',
    mediaType: 'Content-Type: `{}` only.',
    noBody: 'No body.',
    reads: 'Reads only.',
    adds: 'Only adds.',
    changes: 'Overwrites what the body names.',
    deletes: 'DESTROYS for good: ask the user first.',
    fields: 'Fields, ! required',
    optional: 'Optional',
    example: 'Body',
    rules: 'Rules',
    notes: 'Notes',
    wait: 'Done when {} shows',
    errors: 'Errors',
    left: 'Not here: {}. See {}.md',
  },
  zh: {
    skipped: ['权限', '资料来源', '未公布', '驱动', '版本', '未返回'],
    finished: '完成',
    deleted: '已删除',
    mediaType: 'Content-Type 只能为 `{}`。',
    noBody: '无请求体。',
    reads: '只读。',
    adds: '只新增。',
    changes: '覆盖请求体中给出的内容。',
    deletes: '永久删除：须先征得用户同意。',
    fields: '字段，! 为必选',
    optional: '可选',
    example: '请求体',
    rules: '规则',
    notes: '说明',
    wait: '完成的判断，通过 {}',
    errors: '错误',
    left: '未列出：{}，见 {}.md',
  },
};
