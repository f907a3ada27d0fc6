import type { Language } from '../../steps/localize.ts';

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
