import { cardName } from '../agents/files.ts';
import { texts } from '../agents/texts.ts';
import type { OperationDoc } from './content/operation.ts';
import type { Site } from './content/site.ts';
import { markdownOf, startMarkdown } from './twins.ts';

/**
 * The pages as lists for programs that read: an index, and everything in one file, with one code sample for each
 * operation. They stand in the folder of each language; those in English also where programs look first.
 *
 * @param address - of the whole site, with a slash at its end; null where it is not known
 * @see https://llmstxt.org
 */
export function llmsFiles(site: Site, address: string | null): [string, () => string][] {
  const { language } = site;
  const folders = [`${language}/`, ...(language === 'en' ? [''] : [])];
  return folders.flatMap((folder): [string, () => string][] => {
    const root = address ?? (folder === '' ? '' : '../');
    const pages = address === null && folder !== '' ? '' : `${root}${language}/`;
    const target = (path: string) => (path.startsWith('../') ? `${root}${path.slice(3)}` : `${pages}${path}`);
    const place = (text: string) => text.replace(/\]\((?!\w+:|#)([^)]+)\)/g, (_, path: string) => `](${target(path)})`);
    return [
      [`${folder}llms.txt`, () => place(indexOf(site))],
      [`${folder}llms-full.txt`, () => place(everything(site))],
    ];
  });
}

function everything(site: Site): string {
  const pages = site.groups.flatMap((group) => group.pages);
  const short = pages.map((page) =>
    page.kind === 'operation'
      ? { ...page, operation: { ...page.operation, samples: page.operation.samples.slice(0, 1) } }
      : page,
  );
  return [startMarkdown(site), ...short.map((page) => markdownOf(page, site))].join('\n---\n\n');
}

function indexOf({ words, summary, text, groups, language }: Site): string {
  const pages = groups.flatMap((group) => group.pages);
  const operations = pages.flatMap((page) => (page.kind === 'operation' ? page.operation : []));
  const link = (title: string, path: string, about: string) => `- [${title}](${path})${words.colon}${about}`;
  const sections = [
    ...groups.map((group) => ({
      title: group.title,
      lines: group.pages.map((page) => link(page.title, `${page.slug}.md`, page.summary)),
    })),
    {
      title: words.cards,
      lines: operations.map(({ id, title }) => link(id, `../${cardName(id, language)}`, title)),
    },
    {
      title: 'Optional',
      lines: [
        link(`openapi.${language}.yaml`, `../openapi.${language}.yaml`, 'OpenAPI 3.1'),
        link('llms-full.txt', 'llms-full.txt', words.printAll),
        link(words.otherLanguage, `../${language === 'en' ? 'zh' : 'en'}/llms.txt`, 'llms.txt'),
      ],
    },
  ];
  const parts = [
    `# ${words.title}`,
    `> ${summary}`,
    [`${words.firstOfAll}${words.colon}`.trimEnd(), ...traps(operations, language)].join('\n'),
    text,
    ...sections.map(({ title, lines }) => `## ${title}\n\n${lines.join('\n')}`),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The first mistakes of programs: another media type than JSON, and changes that cannot be undone. */
function traps(operations: readonly OperationDoc[], language: Site['language']): string[] {
  const { mediaType, deletes } = texts[language];
  const odd = operations.filter(({ body }) => body !== null && body.mediaType !== 'application/json');
  const destructive = operations.filter(({ method }) => method === 'DELETE');
  return [
    ...odd.map(({ id, body }) => `- \`${id}\`: ${mediaType.replace('{}', body?.mediaType ?? '')}`),
    ...destructive.map(({ id }) => `- \`${id}\`: ${deletes}`),
  ];
}
