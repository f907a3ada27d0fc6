import type { Language } from '../../steps/localize.ts';
import type { Registries } from '../../steps/registries.ts';
import type { JsonObject } from 'openapi-document';
import type { FieldAbout, FieldDoc } from './fields.ts';
import type { RuleDoc } from './rules.ts';
import { type Words, wordsOf } from '../messages.ts';

/** What everything that is written about the description is written from. */
export interface View {
  readonly language: Language;
  readonly words: Words;
  /** The bundled document, with both languages and the sources still in it. */
  readonly document: JsonObject;
  readonly registries: Registries;
  /** Rules of the operation whose request is written; otherwise empty. */
  readonly rules: readonly RuleDoc[];
  /** What was said of fields already, by schema and by the name that the registries have for the place. */
  readonly fields: WeakMap<JsonObject, Map<string, FieldAbout>>;
  /** Members of components, by name and place; the same in the responses of several operations. */
  readonly members: Map<string, readonly FieldDoc[]>;
  /** Ids of the discrepancies that are about one of these names. */
  readonly disagreementsAbout: (names: readonly string[]) => string[];
}

export function viewOf(document: JsonObject, registries: Registries, language: Language): View {
  const about = new Map<string, string[]>();
  for (const [id, { where }] of Object.entries(registries.discrepancies))
    for (const name of where) about.set(name, [...(about.get(name) ?? []), id]);
  return {
    language,
    words: wordsOf(language),
    document,
    registries,
    rules: [],
    fields: new WeakMap(),
    members: new Map(),
    disagreementsAbout: (names) => [...new Set(names.flatMap((name) => about.get(name) ?? []))].toSorted(),
  };
}
