import type { JsonObject } from 'openapi-document';
import type { Contract } from './steps/contract.ts';
import type { DownConverted } from './steps/down-convert.ts';
import type { Sources } from './steps/load.ts';
import type { Language } from './steps/localize.ts';
import type { ErrorEntry, Registries } from './steps/registries.ts';
import type { ValidatorFiles } from './steps/validators.ts';

/** Results of the build's steps, from which the files of `generated/` are written. */
export interface Parts {
  readonly sources: Sources;
  /** The bundled document with both languages in it. */
  readonly both: JsonObject;
  readonly documents: Readonly<Record<Language, JsonObject>>;
  /** The documents in the form that others read. */
  readonly published: Readonly<Record<Language, JsonObject>>;
  readonly legacy: Readonly<Record<Language, DownConverted>>;
  readonly overlay: JsonObject;
  readonly contract: Contract;
  readonly types: Readonly<Record<Language, string>>;
  readonly errors: readonly ErrorEntry[];
  readonly provenance: JsonObject;
  readonly validators: ValidatorFiles;
  readonly rules: Registries['rules'];
  readonly ruleChecks: ValidatorFiles;
}

/** A file of `generated/`, and everything that is to be known of it anywhere: this table is the only place. */
export interface Artifact {
  readonly name: string;
  readonly make: (parts: Parts) => string;
  readonly text: Readonly<Record<Language, string>>;
  /** The artifact that it is another form of, and shares a row of the README's table with. */
  readonly formOf?: string;
  /** Where it makes sense only with the other files of its folder, which stands in tables for all of them. */
  readonly folder?: string;
  /** By which users of the npm package import it, such as `./openapi.yaml`. */
  readonly exportedAs?: string;
  /** Attached to each release on GitHub. */
  readonly isUploaded?: true;
  /** Left out of the npm package. */
  readonly isUnpacked?: true;
}
