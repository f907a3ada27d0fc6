import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isObject, type Json, type JsonObject, pointerTokens, toPointer } from 'openapi-document';
import { suggestionFor } from '../did-you-mean.ts';
import type { SdkFacts } from '../../shapes/page-facts.ts';
import type { Discrepancy, Observation, SourceEntry } from '../../shapes/provenance.ts';
import type { Problem } from '../problems.ts';
import schema from '../registries.schema.json' with { type: 'json' };
import { looksLikeTwin } from '../lint/twins.mjs';
import type { Sources } from './load.ts';
import { closeUp } from './localize.ts';
import { ajvOptions } from './schemas.ts';

/** An error that a caller may meet. */
export interface ErrorEntry {
  /** Null where only the message is known. */
  code: string | null;
  /** The same error as another gateway writes it. */
  alias?: string;
  /** Empty where it is not known. */
  status: number[];
  /** What comes with it; `{…}` stands for any text. */
  messages: string[];
  /** `all` also means the operations that are still to come. */
  operations: 'all' | string[];
  meaning: string;
  'x-meaning-zh': string;
  action: string;
  'x-action-zh': string;
  sources: string[];
}

/** `error` where sources forbid it or clients report that the service refuses it, `warning` where it may. */
export type Severity = 'error' | 'warning';

/** What a request must keep to beyond its schema. */
export interface Rule {
  /** Names of the component schemas that the predicate is about; `*` for every object with named fields. */
  schemas?: string[];
  /** Name of the parameter that the predicate is about, instead of `schemas`. */
  parameter?: string;
  /** Fields that the docs show it at. */
  where?: string[];
  /** How severe it is in each operation; `*` stands for every operation that has such a schema or parameter. */
  operations: Record<string, Severity>;
  /** JSON Schema. */
  predicate: JsonObject;
  text: string;
  'x-text-zh': string;
  /** What clients report that the service says. */
  serviceError?: string;
  sources: string[];
  /** Merge patches for the first example of the body, or for the example values of the parameters. */
  passes: JsonObject;
  fails: JsonObject;
}

/** A breaking change that is meant. */
export interface AcceptedChange {
  rule: string;
  pointer: string;
  /** The version that brings it. */
  version: string;
  reason: string;
  'x-reason-zh': string;
  /** Initials. */
  approver: string;
  /** A day; after it the entry is refused. */
  expires: string;
}

/** Something that will go. */
export interface UpcomingChange {
  /** Into the published description. */
  pointer: string;
  deprecated: string;
  /** It stays until this day. */
  'x-sunset': string;
  'x-replaced-by'?: string;
  reason: string;
  'x-reason-zh': string;
}

/** The registries. */
export interface Registries {
  accepted: AcceptedChange[];
  upcoming: UpcomingChange[];
  sources: Record<string, SourceEntry>;
  discrepancies: Record<string, Discrepancy>;
  observations: Record<string, Observation>;
  errors: ErrorEntry[];
  rules: Record<string, Rule>;
  sdk: SdkFacts;
}

/** Where each registry stands, by the name that its content has in the file. */
export const registryFiles = {
  sources: 'spec/sources.yaml',
  discrepancies: 'spec/discrepancies.yaml',
  observations: 'spec/observations.yaml',
  errors: 'spec/errors.yaml',
  rules: 'spec/rules.yaml',
  accepted: 'spec/accepted-changes.yaml',
  upcoming: 'spec/upcoming.yaml',
  sdk: 'spec/sdk-properties.yaml',
} as const;

const ajv = new Ajv2020({ ...ajvOptions, allowUnionTypes: true, verbose: true });
ajv.addSchema(schema);

/** The registries as they stand in the files; {@link checkShapes} checks whether they are what they should be. */
export function registriesOf(files: Sources): Registries {
  const contents = Object.values(registryFiles).map((path) => files.get(path)?.value);
  return withJoinedLines(Object.assign({}, ...contents)) as Registries;
}

/** {@link closeUp} for every Chinese text of a registry. */
function withJoinedLines(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return looksLikeTwin(key) ? closeUp(value) : value;
  if (Array.isArray(value)) return value.map((item) => withJoinedLines(item));
  if (!isObject(value as Json)) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([name, inner]) => [name, withJoinedLines(inner, name)]),
  );
}

/** Checks each registry, and each file of the inventory, against its schema in `scripts/registries.schema.json`. */
export function checkShapes(files: Sources): Problem[] {
  const inventories = [...files.keys()].filter((path) => path.startsWith('spec/inventory/'));
  const all = [...Object.entries(registryFiles), ...inventories.map((path) => ['inventory', path] as const)];
  return all.flatMap(([name, path]) => {
    const file = files.get(path);
    const problem = (pointer: string, message: string): Problem => {
      const place = file?.locate(pointer) ?? { line: 1, column: 1 };
      return { file: path, ...place, pointer, rule: 'registry-shape', message };
    };
    if (!file) return [problem('#', 'This registry is missing. Restore it.')];
    const validate = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    if (!validate || validate(file.value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames');
    return errors.map((error) => problem(placeOf(error), messageFor(error)));
  });
}

/** Points at the offending key itself where there is one. */
function placeOf({ instancePath, params, propertyName }: ErrorObject): string {
  const key: unknown = params.additionalProperty ?? propertyName;
  return toPointer([...pointerTokens(instancePath), ...(typeof key === 'string' ? [key] : [])]);
}

function messageFor({ keyword, params, message = '', parentSchema = {}, propertyName }: ErrorObject): string {
  const { description, properties = {} } = parentSchema as { description?: string; properties?: object };
  if (keyword === 'additionalProperties') {
    const name = String(params.additionalProperty);
    return (
      `The field \`${name}\` is not known here.${suggestionFor(name, Object.keys(properties))} Fix its ` +
      `name, or remove it.`
    );
  }
  if (keyword === 'dependentRequired') return `The field \`${params.missingProperty}\` is missing. Add it.`;
  if (keyword === 'required') return `The field \`${params.missingProperty}\` is missing. ${description ?? 'Add it.'}`;
  if (propertyName !== undefined) return `\`${propertyName}\` is no id: it ${message}. ${description}`;
  const values = keyword === 'enum' ? `: ${(params.allowedValues as string[]).join(' | ')}` : '';
  return `The value ${message}${values}. ${description ?? 'Fix it.'}`;
}
