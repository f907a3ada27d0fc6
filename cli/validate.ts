import type { OperationId } from '../generated/operations.ts';
import { type BrokenRule, rules } from '../generated/rules.js';
import { type Validator, validators } from '../generated/validators.js';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { readInput } from './input.ts';
import { operationNamed } from './operation.ts';
import type { Payload, PayloadPlace } from './payload-place.ts';
import { payloadKind, readPayload } from './payload.ts';
import { exit, Refusal, type Terminal } from './terminal.ts';
import { inputMessages } from './messages/input.ts';

type Unplaced = Omit<PlacedViolation, keyof PayloadPlace>;
type Check = (value: unknown, language: Language) => readonly Unplaced[];

interface Validators {
  readonly request: Validator | null;
  readonly responses: Readonly<Record<string, Validator>>;
}

export interface ValidateOptions {
  readonly lang: Language;
  /** Status of a response; a request is checked where it is missing. */
  readonly response?: string;
  readonly format: 'text' | 'json';
}

/** A violation, and its place. */
interface PlacedViolation extends PayloadPlace {
  readonly pointer: string;
  readonly severity: 'error' | 'warning';
  /** Id of the rule that is broken; missing where the schema is not met. */
  readonly rule?: string;
  readonly message: string;
}

/**
 * Checks a body against an operation's schema and rules, and lists what does not fit.
 *
 * @param file - path, or `-` for what is piped in
 * @returns the exit code; warnings alone do not change it
 * @throws {Refusal} where there is nothing to check, or nothing to check it by
 */
export async function validate(
  operation: string,
  file: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const { lang, response, format } = options;
  const label = messagesIn(inputMessages, lang);
  const name = operationNamed(operation, lang);
  const check = checkOf(name, response, lang);
  const shown = file === '-' ? '<stdin>' : file;
  const payload = await readPayload(readInput(file, lang, terminal), payloadKind(file), lang);
  const findings = findingsIn(payload, check, lang).toSorted((a, b) => a.line - b.line || a.column - b.column);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (format === 'json') {
    const listed = findings.map((finding) => ({ file: shown, ...finding }));
    terminal.out(JSON.stringify(listed, null, 2));
    return errors.length > 0 ? exit.wrong : exit.ok;
  }
  for (const { line, column, pointer, severity, message } of findings.slice(0, mostShown))
    terminal.err(`${shown}:${line}:${column} ${pointer}\n  ${severity === 'warning' ? label.warning : ''}${message}`);
  if (errors.length === 0) {
    terminal.out(fill(label.fits, { file: shown, what: response === undefined ? name : `${name} ${response}` }));
    return exit.ok;
  }
  terminal.err(fill(label.count, { count: errors.length, file: shown }));
  return exit.wrong;
}

function findingsIn({ errors, value, locate }: Payload, check: Check, lang: Language): PlacedViolation[] {
  if (errors.length > 0) return errors.map((error) => ({ ...error, pointer: '#', severity: 'error' }));
  return check(value, lang).map(({ pointer, ...finding }) => ({
    ...locate(pointer),
    pointer: `#${pointer}`,
    ...finding,
  }));
}

/** A file of the wrong kind has thousands of violations, too many to read; the count covers them all. */
const mostShown = 100;

/** The rule that also helps while a body does not fit: a misspelt key is why another is missing. */
const unknownProperty = 'unknown-property';

/** @returns a check of a body: its schema, and for a request the rules */
function checkOf(id: OperationId, status: string | undefined, language: Language): Check {
  const { request, responses } = validators[id] as Validators;
  if (status === undefined) {
    if (request === null) throw new Refusal(fill(inputMessages.noBody[language], { name: id }));
    return (value, lang) => {
      const wrong = schemaFindings(request, value, lang);
      const broken = ruleFindings(id, value, lang);
      return [...wrong, ...(wrong.length === 0 ? broken : broken.filter(({ rule }) => rule === unknownProperty))];
    };
  }
  const known = Object.keys(responses).join(', ');
  const response = responses[status];
  if (!response) throw new Refusal(fill(inputMessages.noStatus[language], { name: id, status, known }));
  return (value, lang) => schemaFindings(response, value, lang);
}

function schemaFindings(validator: Validator, value: unknown, lang: Language): Unplaced[] {
  return validator(value, lang).map(({ pointer, message }) => ({ pointer, severity: 'error', message }));
}

function ruleFindings(id: OperationId, value: unknown, lang: Language): Unplaced[] {
  const of = (severity: PlacedViolation['severity'], broken: readonly BrokenRule[]) =>
    broken.map(({ pointer, rule, text }): Unplaced => ({ pointer, severity, rule, message: text[lang] }));
  return [...of('error', rules[id].violations(value)), ...of('warning', rules[id].warnings(value))];
}
