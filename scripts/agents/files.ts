import type { Artifact, Parts } from '../parts.ts';
import { operationDocs } from '../docs/content/operation.ts';
import { viewOf } from '../docs/content/view.ts';
import { type Language, languages } from '../steps/localize.ts';
import { registriesOf } from '../steps/registries.ts';
import { card } from './card.ts';

/**
 * The files for agents, for the table of published files.
 *
 * @param ids - of the operations
 */
export function agentFiles(ids: readonly string[]): Artifact[] {
  const first = cardName(ids[0] ?? '', 'en');
  return languages.flatMap((language) =>
    ids.map((id): Artifact => {
      const name = cardName(id, language);
      return {
        name,
        folder: 'cards',
        make: (parts) => cardsOf(parts, language).get(id) ?? '',
        text: {
          en: 'each operation in at most 400 tokens, for agents',
          zh: '供智能体使用的接口卡片，每个接口不超过 400 个 Token',
        },
        ...(name !== first && { formOf: first }),
      };
    }),
  );
}

/** The name of the file that has an operation's card. */
export function cardName(id: string, language: Language): string {
  return `cards/${id}.${language}.md`;
}

const made = new WeakMap<Parts, Map<Language, Map<string, string>>>();

/** Made once for all files of a build. */
function cardsOf(parts: Parts, language: Language): Map<string, string> {
  const all = made.get(parts) ?? new Map(languages.map((one) => [one, cards(parts, one)]));
  made.set(parts, all);
  return all.get(language) ?? new Map();
}

function cards({ both, documents, sources }: Parts, language: Language): Map<string, string> {
  const docs = operationDocs(viewOf(both, registriesOf(sources), language), new Map(), []);
  return new Map(docs.map((one) => [one.id, card(one, docs, documents[language], language)]));
}
