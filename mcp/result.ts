import { redact } from '../client/redact.ts';
import type { CallToolResult } from './sdk.ts';

/** The finding of a tool: a sentence of ours, and data. */
export interface Found {
  readonly text: string;
  readonly data?: unknown;
  /** Where the data come from: marked for the reader, who may take them for instructions otherwise. */
  readonly origin: 'service' | 'server';
  readonly isError?: true;
}

/**
 * Puts what was found into a result, without secrets. Data of the service stand between tags that they cannot close.
 *
 * @param secrets - texts that no result may show
 */
export function toResult(
  { text, data, origin, isError }: Found,
  secrets: readonly (string | undefined)[],
): CallToolResult {
  const clean = withoutSecrets(data ?? null, secrets);
  const json = JSON.stringify(clean).replaceAll('<', '\\u003c');
  const shown = origin === 'service' ? `<service-data>\n${json}\n</service-data>` : json;
  const parts = [redact(text, secrets), ...(data === undefined ? [] : [shown])];
  return {
    content: [{ type: 'text', text: parts.join('\n') }],
    ...(data !== undefined && { structuredContent: { origin, data: clean } }),
    ...(isError && { isError }),
  };
}

function withoutSecrets(value: unknown, secrets: readonly (string | undefined)[]): unknown {
  if (typeof value === 'string') return redact(value, secrets);
  if (Array.isArray(value)) return value.map((one) => withoutSecrets(one, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [redact(key, secrets), withoutSecrets(one, secrets)]),
  );
}
