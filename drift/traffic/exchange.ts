/** A body as far as it can be read: JSON, something else, or none. */
export type ExchangeBody =
  | { readonly kind: 'json'; readonly value: unknown }
  /** Bytes that are no JSON, cannot be unpacked, or were cut off by what recorded them. */
  | { readonly kind: 'other' }
  | { readonly kind: 'none' }
  /** The recorder kept no body, so there may have been one. */
  | { readonly kind: 'unknown' };

/** One side of an exchange; names of headers in lower case. */
export interface HttpMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: ExchangeBody;
}

/** The media type of a message without its parameters, in lower case; empty where it names none. */
export function mediaTypeOf(headers: HttpMessage['headers']): string {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '';
}

/** One request and its response, from any recorder. */
export interface Exchange {
  /** Line of the file at which it begins. */
  readonly line: number;
  readonly method: string;
  readonly url: URL;
  readonly request: HttpMessage;
  readonly status: number;
  readonly response: HttpMessage;
  /** When it began, as ISO 8601; empty where that was not recorded. */
  readonly started: string;
}
