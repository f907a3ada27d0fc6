import type { Language } from '../shapes/text.ts';
import { adviceOn } from './advice.ts';
import type { ErrorBody } from './errors.ts';
import { redact } from './redact.ts';

const longest = 1000;

interface Given {
  readonly operation: string;
  readonly response: Response;
  /** The body. */
  readonly text: string;
  readonly secrets: readonly (string | undefined)[];
  readonly language: Language;
}

/** Reads what an error of the service says, and finds advice on it; loaded when first needed. */
export function readApiError({ operation, response, text, secrets, language }: Given) {
  const body = parse(redact(text, secrets));
  const said = readErrorBody(body, response.headers);
  const { status, headers } = response;
  return { operation, status, headers, ...said, body, advice: adviceOn(said, status, operation, language) };
}

/**
 * Reads what went wrong from a body in any of the forms that are known: of the service, of its gateways, of the
 * identity service, or of something in between that speaks HTML or nothing at all.
 */
function readErrorBody(body: unknown, headers: Headers): ErrorBody {
  const outer = isRecord(body) ? body : {};
  const inner = isRecord(outer.error) ? outer.error : outer;
  const firstText = (...values: unknown[]) =>
    values.find((value): value is string => typeof value === 'string' && value !== '');
  const said = {
    error_code: firstText(outer.error_code, inner.code),
    error_msg: firstText(outer.error_msg, inner.message),
    request_id: firstText(outer.request_id, headers.get('x-request-id')),
    encoded_authorization_message: firstText(outer.encoded_authorization_message, inner.encoded_authorization_message),
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text === '' ? undefined : text.slice(0, longest);
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
