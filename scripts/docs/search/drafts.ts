import type { OperationDoc } from '../content/operation.ts';
import type { Article, Page } from '../content/page.ts';
import type { Site } from '../content/site.ts';
import type { FieldAbout, FieldDoc } from '../content/view.ts';
import type { EntryDraft, EntryKind } from './entries.ts';

/** Drafts of the entries of a language, in the order of their places. */
export function draftsOf(site: Site): EntryDraft[] {
  return site.groups
    .flatMap(({ pages }) => pages)
    .flatMap((page) => (page.kind === 'operation' ? operationDrafts(page.operation) : articleDrafts(page)));
}

function operationDrafts(operation: OperationDoc): EntryDraft[] {
  const { id, title, method, path, text, tagTitle, parameters, body, responses, rules } = operation;
  const page = `${id}.html`;
  const fields = [
    ...parameters.flatMap((one) => one.fields),
    ...(body?.fields ?? []),
    ...responses.flatMap((one) => [...one.headers, ...(one.body?.fields ?? [])]),
  ];
  return [
    {
      kind: 'operation',
      title,
      context: `${tagTitle} · ${method} ${path}`,
      text: plain(text),
      names: `${id} ${method} ${path}`,
      place: page,
    },
    ...fields.flatMap((field) => fieldDrafts(field, page, title)),
    ...rules.map((rule): EntryDraft => ({
      kind: 'rule',
      title: plain(rule.text),
      context: title,
      text: '',
      names: `${rule.id} ${rule.serviceError}`,
      place: `${page}#rules/${rule.id}`,
    })),
  ];
}

function fieldDrafts(field: FieldDoc, page: string, title: string): EntryDraft[] {
  const { id, name, path, about, children } = field;
  const context = `${title} · ${path}`;
  const place = `${page}#${id}`;
  const text = plainAbout(about);
  return [
    { kind: 'field', title: name, context, text, names: path, place },
    ...about.values.map((one): EntryDraft => ({
      kind: 'value',
      title: one.value,
      context,
      text: plain(one.text),
      names: path,
      place,
    })),
    ...children.flatMap((child) => fieldDrafts(child, page, title)),
  ];
}

const plainTexts = new WeakMap<FieldAbout, string>();

/** Made once for what is said in many places. */
function plainAbout(about: FieldAbout): string {
  const text = plainTexts.get(about) ?? plain([about.text, about.typeText].filter(Boolean).join('\n\n'));
  plainTexts.set(about, text);
  return text;
}

const fence = /^```[^]*?^```$/gm;

const heading = /^#{2,3} (.+?) \{#([^}]+)\}$/m;

/** Its beginning, and each part that has a heading. */
function articleDrafts({ slug, title, markdown }: Article): EntryDraft[] {
  const [first = '', ...rest] = markdown.split(new RegExp(heading.source, 'gm'));
  const kind =
    ({ errors: 'error', discrepancies: 'discrepancy', sources: 'source' } as Partial<Record<Page['slug'], EntryKind>>)[
      slug
    ] ?? 'section';
  const parts = rest.flatMap((part, index) =>
    index % 3 === 0 ? [[part, rest[index + 1] ?? '', rest[index + 2] ?? ''] as const] : [],
  );
  const table = /^\|.*\|\n\|[-|]+\|\n/m.test(first) && kind === 'error' ? first.slice(0, first.indexOf('\n|')) : first;
  return [
    { kind: 'section', title, context: '', text: plain(table), names: slug, place: `${slug}.html` },
    ...parts.map(([name, id, text]): EntryDraft => ({
      kind,
      title: plain(name),
      context: title,
      text: plain(text.replace(fence, '')),
      code: plain([...text.matchAll(fence)].join('\n')),
      names: id,
      place: `${slug}.html#${id}`,
    })),
  ];
}

function plain(markdown: string): string {
  return markdown
    .replace(/^```.*$/gm, ' ')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>]+)>/g, '$1')
    .replace(/^\|[-|]+\|$/gm, '')
    .replace(/^ *[-*] /gm, '')
    .replace(/[`*|]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ([，。；：、）,.;:)])/g, '$1')
    .replace(/([(（]) /g, '$1')
    .trim();
}
