/** A page, a repository or a program that the description rests on. */
export interface SourceEntry {
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
  /** Members that the vendor's SDK has and the description leaves out, named as in `where`. */
  notDescribed?: string[];
  says: { sources: string[]; text: string; 'x-text-zh': string }[];
  decision: string;
  'x-decision-zh': string;
  reason: string;
  'x-reason-zh': string;
}

/** Counts of observations by what was seen. */
export type Counted = Record<string, Record<string, number>>;

/** An observation of the running service, without a value of the observer. Counts are the least that was seen. */
export interface Observation {
  /** Month, or day, of the newest of it, or of its publication; null where that is not known. */
  date: string | null;
  /** Null where it is not known, or there are several. */
  region: string | null;
  /** How many requests with their responses. */
  exchanges: number;
  /** Ids of the sources that state it, where it is published. */
  sources?: string[];
  note?: string;
  'x-note-zh'?: string;
  /** Statuses by operation. */
  operations?: Counted;
  /** Media types of requests, with the status of the response or `refused` where it is not known, by operation. */
  mediaTypes?: Counted;
  /** JSON types by field; a parameter counts where the request succeeded. */
  fields?: Counted;
  /** JSON types by what the description does not have: the name of the schema, a dot, the key. */
  undeclared?: Counted;
  /** Listed values by field. */
  values?: Counted;
  /** Codes, or messages of errors without one. */
  errors?: Counted;
  /** `confirmed` or `contradicted` by the id of a rule. */
  rules?: Counted;
}

/** The meaning of a field and its sources. */
export interface TracedField {
  /** In short, such as `integer (int32), required`. */
  type: string;
  /** Ids of sources. */
  sources: string[];
  /** Its meaning in English and in Chinese; empty where none is given. */
  en: string;
  zh: string;
}

/** Sources of everything in the description: `generated/sources.json`. */
export interface Provenance {
  sources: Record<string, SourceEntry>;
  discrepancies: Record<string, Discrepancy>;
  observations: Record<string, Observation>;
  fields: Record<string, TracedField>;
}
