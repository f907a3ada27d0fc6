import { artifacts } from '../../artifacts.ts';
import type { Draft } from '../../documents.ts';
import { type Language, textIn } from '../../steps/localize.ts';
import { registriesOf } from '../../steps/registries.ts';
import { isObject, type JsonObject } from 'openapi-document';
import { type Words, pageWords } from '../messages.ts';
import { codeSamples } from '../samples/index.ts';
import { discrepanciesMarkdown } from './discrepancies.ts';
import { downloadsMarkdown } from './downloads.ts';
import { errorCatalogue } from './errors.ts';
import { guideArticles, firstParagraph } from './guides.ts';
import { operationDocs, tagTitle } from './operation.ts';
import type { Article, PageGroup, Page } from './page.ts';
import { regionsMarkdown } from './regions.ts';
import { type ReleaseNotes, releasesMarkdown } from './releases.ts';
import { sourcesMarkdown } from './sources.ts';
import { type View, viewOf } from './view.ts';

/** Everything that the pages of a language say, as data. */
export interface Site {
  readonly language: Language;
  readonly words: Words;
  readonly view: View;
  readonly version: string;
  /** Of the contract. */
  readonly digest: string;
  /** Plain text. */
  readonly summary: string;
  /** Markdown. */
  readonly text: string;
  /** How requests are authenticated. */
  readonly security: readonly SecurityDoc[];
  /** In the order of the menu. */
  readonly groups: readonly PageGroup[];
  readonly releases: readonly ReleaseNotes[];
}

/** A way to authenticate. */
export interface SecurityDoc {
  readonly name: string;
  /** Markdown. */
  readonly text: string;
}

/** Input of the pages beside the description. */
export interface Written {
  /** Texts of `docs/guides/` by file name. */
  readonly guides: ReadonlyMap<string, string>;
  readonly releases: readonly ReleaseNotes[];
}

/**
 * @param made - what the build made
 * @throws when a guide is not what it should be
 */
export function siteOf(made: Draft, { guides, releases }: Written, language: Language): Site {
  const words = pageWords(language);
  const view = viewOf(made.both, registriesOf(made.sources), language);
  const info = made.both.info as JsonObject;
  const reference: Article[] = [
    article('errors', words.errors, errorCatalogue(view.registries.errors, words, language)),
    article('regions', words.regions, regionsMarkdown(view)),
    article('discrepancies', words.discrepancies, discrepanciesMarkdown(view)),
    article('sources', words.sourcesTitle, sourcesMarkdown(view)),
    article('releases', words.releases, releasesMarkdown(releases, words, language)),
    article('downloads', words.downloads, downloadsMarkdown(artifacts(made.sources), words, language)),
  ];
  return {
    language,
    words,
    view,
    version: String(info.version),
    digest: made.contract.digest,
    summary: textIn(info, 'summary', language),
    text: [textIn(info, 'description', language), externalDocs(made[language])].filter(Boolean).join('\n\n'),
    security: securityDocs(view),
    groups: [
      { title: words.guides, text: '', pages: guideArticles(guides, language) },
      ...operationGroups(view, made[language], releases),
      { title: words.reference, text: '', pages: reference },
    ],
    releases,
  };
}

function externalDocs({ externalDocs: docs }: JsonObject): string {
  return isObject(docs) ? `[${String(docs.description)}](${String(docs.url)})` : '';
}

function securityDocs({ document, language }: View): SecurityDoc[] {
  const { securitySchemes = {} } = document.components as Record<string, JsonObject>;
  const schemes = Object.entries(securitySchemes) as [string, JsonObject][];
  return schemes.map(([name, scheme]) => ({ name, text: textIn(scheme, 'description', language) }));
}

/** A group for each tag, in the order of the document. */
function operationGroups(view: View, document: JsonObject, releases: readonly ReleaseNotes[]): PageGroup[] {
  const docs = operationDocs(view, codeSamples(document, view.language), releases);
  const tags = (view.document.tags ?? []) as JsonObject[];
  return tags.map((tag) => ({
    title: tagTitle(view, String(tag.name)),
    text: textIn(tag, 'description', view.language),
    pages: docs
      .filter((operation) => operation.tag === tag.name)
      .map((operation): Page => {
        const { id, title, text } = operation;
        return { kind: 'operation', slug: id, title, summary: firstParagraph(text), operation };
      }),
  }));
}

function article(slug: string, title: string, markdown: string): Article {
  return { kind: 'article', slug, title, summary: firstParagraph(markdown), markdown };
}
