// Part of generated/rules.js: what its compiled predicates need to report what they find.
import { escapeToken, nearestNames } from 'openapi-document';
import type { BrokenRule } from '../../../shapes/rule-check.ts';

type Text = BrokenRule['text'];

/** As ajv's compiled functions leave their errors behind. */
interface Validate {
  (value: unknown): boolean;
  errors?:
    | null
    | readonly { instancePath: string; schemaPath: string; keyword: string; params: { [name: string]: string } }[];
}

/** A rule of an operation: its id, its severity, what it is about, and its compiled predicate. */
type Entry = readonly [rule: string, severity: string, subject: 'body' | 'parameters', validate: Validate];

/** What the rules have in common. */
export interface Tables {
  readonly rules: { readonly [id: string]: { readonly text: Text; readonly serviceError?: string } };
  /** The known fields of each object that is closed, by where it stands in the predicate. */
  readonly names: { readonly [schemaPath: string]: readonly string[] };
}

/** Makes the check of one operation. */
export function checksOf(entries: readonly Entry[], tables: Tables) {
  const broken = (severity: string) => {
    const own = entries.filter((entry) => entry[1] === severity);
    return (body: unknown, parameters: unknown) =>
      own.flatMap(([rule, , subject, validate]) => {
        const value = subject === 'body' ? body : parameters;
        return value === undefined || validate(value) ? [] : reportsOf(rule, subject, validate.errors ?? [], tables);
      });
  };
  return { violations: broken('error'), warnings: broken('warning') };
}

function reportsOf(
  rule: string,
  subject: 'body' | 'parameters',
  errors: NonNullable<Validate['errors']>,
  tables: Tables,
) {
  const { text, ...rest } = tables.rules[rule] ?? { text: { en: rule, zh: rule } };
  const reports = errors
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, schemaPath, params }): BrokenRule => {
      const name = params.additionalProperty;
      if (name === undefined) return { rule, in: subject, pointer: instancePath, text, ...rest };
      const pointer = `${instancePath}/${escapeToken(name)}`;
      return { rule, in: subject, pointer, text: named(text, name, tables.names[schemaPath] ?? []), ...rest };
    });
  return [...new Map(reports.map((report) => [report.pointer, report])).values()];
}

function named({ en, zh }: Text, name: string, known: readonly string[]): Text {
  const near = nearestNames(name, known).map((one) => `\`${one}\``);
  const fill = (text: string) => text.replaceAll('{name}', () => name);
  if (near.length === 0) return { en: fill(en), zh: fill(zh) };
  return {
    en: `${fill(en)} Did you mean ${near.join(' or ')}?`,
    zh: `${fill(zh)}是否想写 ${near.join(' 或 ')}？`,
  };
}
