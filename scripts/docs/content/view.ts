import type { Language } from '../../steps/localize.ts';
import type { Registries, Severity } from '../../steps/registries.ts';
import type { JsonObject } from 'openapi-document';
import type { Value } from './values.ts';
import { type Words, pageWords } from '../messages.ts';

/** A parameter, a header or a member of a body, with everything that a reader may want to know of it. */
export interface FieldDoc {
  /** Its deep link, the same in both languages: `body/spec/resources/flavor`. */
  readonly id: string;
  readonly name: string;
  /** As `spec.resources.flavor`. */
  readonly path: string;
  readonly required: boolean;
  readonly rules: readonly RuleDoc[];
  readonly about: FieldAbout;
  readonly children: readonly FieldDoc[];
}

/** Documentation of a field that is the same in every place: one object for all of them. */
export interface FieldAbout {
  readonly type: string;
  readonly deprecated: boolean;
  /** The meaning in this place, and the meaning of its type anywhere. Markdown; empty where there is none. */
  readonly text: string;
  readonly typeText: string;
  readonly values: readonly Value[];
  /** Whether values other than the listed ones may be returned. */
  readonly isOpen: boolean;
  /** Such as its default and its range. */
  readonly facts: readonly Fact[];
  /** As the registries name it: `Schema.property` or `operationId.parameter`. */
  readonly registry: string;
  /** Ids in the registries. */
  readonly sources: readonly string[];
  readonly disagreements: readonly string[];
}

export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** Rules for a request beyond its schema. */
export interface RuleDoc {
  readonly id: string;
  readonly severity: Severity;
  /** Markdown. */
  readonly text: string;
  /** Error of the service, as clients report it; empty where none does. */
  readonly serviceError: string;
  /** Names of the fields that it is shown at. */
  readonly where: readonly string[];
  readonly sources: readonly string[];
}

/** Documents and registries that all documentation is written from. */
export interface View {
  readonly language: Language;
  readonly words: Words;
  /** The bundled document, with both languages and the sources still in it. */
  readonly document: JsonObject;
  readonly registries: Registries;
  /** Rules of the operation whose request is written; otherwise empty. */
  readonly rules: readonly RuleDoc[];
  /** Cache of the documentation of fields, by schema and by the name that the registries have for the place. */
  readonly fields: WeakMap<JsonObject, Map<string, FieldAbout>>;
  /** Members of components, by name and place; the same in the responses of several operations. */
  readonly members: Map<string, readonly FieldDoc[]>;
  /** Ids of the discrepancies that are about one of these names. */
  readonly disagreementsAbout: (names: readonly string[]) => string[];
}

/** Everything that the pages of one language are made of. */
export function viewOf(document: JsonObject, registries: Registries, language: Language): View {
  const about = new Map<string, string[]>();
  for (const [id, { where }] of Object.entries(registries.discrepancies))
    for (const name of where) about.set(name, [...(about.get(name) ?? []), id]);
  return {
    language,
    words: pageWords(language),
    document,
    registries,
    rules: [],
    fields: new WeakMap(),
    members: new Map(),
    disagreementsAbout: (names) => [...new Set(names.flatMap((name) => about.get(name) ?? []))].toSorted(),
  };
}
