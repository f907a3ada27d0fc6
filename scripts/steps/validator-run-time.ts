// Part of generated/validators.js: what its compiled checks need to report what they find.
import type { Validator } from '../../shapes/validator.ts';

type Text = Readonly<Record<'en' | 'zh', string>>;

/** As ajv's compiled functions leave their errors behind. */
interface Check {
  (value: unknown): boolean;
  errors?: null | readonly { instancePath: string; keyword: string; params: Readonly<Record<string, unknown>> }[];
}

/** What is said of a value, by keyword, and the words for types and formats in it. */
export interface Texts {
  readonly messages: Readonly<Record<string, Text>>;
  readonly words: Readonly<Record<string, Text>>;
  readonly or: Text;
  readonly didYouMean?: Text;
}

/** How the text of a parameter is read; anything else in it stays a text. */
export type Kind = 'string' | 'number' | 'boolean';

type Parameters = Readonly<Record<string, unknown>>;

const none = Object.freeze([]);

/** Makes a validator of a compiled check. */
export function validatorBy({ messages, words, or, didYouMean }: Texts, check: Check): Validator {
  return (value, language = 'en') => {
    if (check(value)) return none;
    const shown = (keyword: string, one: unknown) =>
      keyword === 'type' || keyword === 'format' ? words[String(one)]?.[language] : JSON.stringify(one);
    return (check.errors ?? []).map(({ instancePath: pointer, keyword, params }) => {
      const near = didYouMean && alike((value as Parameters)[pointer.slice(1)], params.allowedValues);
      const said: Parameters = { ...params, near };
      const hint = didYouMean && near?.length ? didYouMean[language] : '';
      const text = (messages[keyword]?.[language] ?? keyword) + hint;
      const message = text.replace(/\{(\w+)\}/g, (_, name: string) =>
        [said[name]]
          .flat()
          .map((one) => shown(keyword, one))
          .join(or[language]),
      );
      return { pointer, keyword, message };
    });
  };
}

/** Makes a validator of query parameters by their names, whichever others stand beside them. */
export function queryValidatorBy(texts: Texts, check: Check, kinds: Readonly<Record<string, Kind>>): Validator {
  const validate = validatorBy(texts, check);
  return (parameters, language) => validate(readQuery(parameters as Parameters, kinds), language);
}

/** Listed values that begin as another does: an edit distance would weigh more than it finds among so few. */
function alike(given: unknown, listed: unknown): unknown[] {
  const start = (value: unknown) => String(value).slice(0, 3).toLowerCase();
  return [listed ?? []].flat().filter((one) => start(one) === start(given));
}

/** Reads parameters as the service does, to whom all are texts. */
function readQuery(given: Parameters, kinds: Readonly<Record<string, Kind>>) {
  const read: Record<string, unknown> = {};
  for (const name in kinds) {
    const values = [given[name] ?? []].flat();
    if (values.length > 0) read[name] = values.length > 1 ? values : valueOf(String(values[0]), kinds[name]);
  }
  return read;
}

function valueOf(text: string, kind: Kind | undefined): unknown {
  if (kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return kind === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}
