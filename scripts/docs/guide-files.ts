import type { Language } from '../steps/localize.ts';

/** A guide, to be shown beside the operations. */
export interface Guide {
  readonly slug: string;
  /** Its first heading. */
  readonly title: string;
  /**
   * With the heading, and without what only the tests read. Links to other guides name the files, such as
   * `merge-patch.en.md`.
   */
  readonly markdown: string;
}

/** In the order in which a newcomer reads them. */
export const guideSlugs = [
  'first-call',
  'pools-and-names',
  'authentication',
  'merge-patch',
  'scaling-and-billing',
  'supernodes-and-disks',
  'errors-and-retries',
  'proxies-and-tracing',
  'generating-a-client',
  'coming-from',
  'glossary',
];

/**
 * @param files - texts of `docs/guides/` by file name
 * @returns the guides of a language
 * @throws when one is missing or has no heading
 */
export function guides(files: ReadonlyMap<string, string>, language: Language): Guide[] {
  return guideSlugs.map((slug) => {
    const file = `${slug}.${language}.md`;
    const markdown = files.get(file);
    const title = /^# (.+)\n/.exec(markdown ?? '')?.[1];
    if (markdown === undefined || title === undefined)
      throw new Error(`docs/guides/${file} must exist and begin with a heading, such as \`# First call\``);
    return { slug, title, markdown: markdown.replace(/^(```\w+) .*$|^<!-- .* -->\n/gm, '$1') };
  });
}
