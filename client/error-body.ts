import type { ErrorBody } from './errors.ts';

const longest = 1000;

/**
 * Reads what went wrong from a body in any of the forms that are known: of the service, of its gateways, of the identity
 * service, or of something in between that speaks HTML or nothing at all.
 *
 * @param text - the body
 * @returns the parsed body, or the beginning of its text, and what it says
 */
export function readErrorBody(text: string, headers: Headers): { body: unknown; said: ErrorBody } {
  const body = parse(text);
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
  return { body, said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) };
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
