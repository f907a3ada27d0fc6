/** A page, a repository or a program that the description rests on. */
export interface Source {
  title: string;
  'x-title-zh': string;
  kind: 'page' | 'repository' | 'sdk' | 'tool';
  /** Language of the source itself. */
  language: 'zh' | 'en' | 'zh, en';
  /** Null where none is stated; the note then says what is known. */
  date: string | null;
  url: string;
  note?: string;
  'x-note-zh'?: string;
}

/** A point on which sources disagree. */
export interface Discrepancy {
  title: string;
  'x-title-zh': string;
  /** Names of fields: `Schema`, `Schema.property`, `operationId` or `operationId.parameter`. */
  where: string[];
  /** Keys that published examples carry and no schema declares: the name of the schema, a dot, the key. */
  undeclaredKeys?: string[];
  /** What the vendor's SDK has and the description leaves out, named as in `where`. */
  notDescribed?: string[];
  says: { sources: string[]; text: string; 'x-text-zh': string }[];
  decision: string;
  'x-decision-zh': string;
  reason: string;
  'x-reason-zh': string;
}

/** What a field is and rests on. */
export interface TracedField {
  /** In short, such as `integer (int32), required`. */
  type: string;
  /** Ids of sources. */
  sources: string[];
  /** What it means, in English and in Chinese; empty where nothing is said. */
  en: string;
  zh: string;
}

/** What everything in the description rests on: `generated/sources.json`. */
export interface Provenance {
  sources: Record<string, Source>;
  discrepancies: Record<string, Discrepancy>;
  fields: Record<string, TracedField>;
}
