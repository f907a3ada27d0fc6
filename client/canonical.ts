/** The parts of a signature except its hashes: text and no more, so that it runs wherever JavaScript does. */

export const algorithm = 'SDK-HMAC-SHA256';

/** A moment as `X-Sdk-Date` has it. */
export function stampOf(date: Date): string {
  return date.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** The headers that are signed, and the hash of the body where one of them has it. */
export interface SignedHeaders {
  /** Joined by semicolons. */
  readonly names: string;
  /** A line for each. */
  readonly lines: string;
  readonly payload: string | undefined;
}

/** `Host` and those that begin with `x-`. Later headers replace earlier ones, as they do where they are sent. */
export function signedHeaders(
  host: string,
  ...headers: (Readonly<Record<string, string>> | undefined)[]
): SignedHeaders {
  const signed = new Map([['host', host]]);
  for (const some of headers) {
    for (const name in some) {
      if (/^x-[^_]*$/i.test(name)) signed.set(name.toLowerCase(), (some[name] ?? '').trim());
    }
  }
  let [names, lines] = ['', ''];
  for (const [name, value] of [...signed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    names += names ? `;${name}` : name;
    lines += `${name}:${value}\n`;
  }
  return { names, lines, payload: signed.get('x-sdk-content-sha256') || undefined };
}

interface CanonicalParts extends Pick<SignedHeaders, 'names' | 'lines'> {
  readonly method: string;
  /** As in the address. */
  readonly path: string;
  /** From {@link canonicalQuery}. */
  readonly query: string;
  /** SHA-256 of the body, in hexadecimal digits. */
  readonly payload: string;
}

/** The text that is hashed and then signed. */
export function canonicalRequest({ method, path, query, names, lines, payload }: CanonicalParts): string {
  return `${method.toUpperCase()}\n${canonicalPath(path)}\n${query}\n${lines}\n${names}\n${payload}`;
}

/** The value of the header of the same name. */
export function authorization(accessKey: string, names: string, signature: string): string {
  return `${algorithm} Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}`;
}

/** Ends in a slash, though the address does not. */
function canonicalPath(path: string): string {
  const encoded = /^[\w.~/-]*$/.test(path)
    ? path
    : path
        .split('/')
        .map((segment) => encode(decode(segment)))
        .join('/');
  return encoded.endsWith('/') ? encoded : `${encoded}/`;
}

/** @param query - names and values, decoded */
export function canonicalQuery(query: Iterable<readonly [string, string]>): string {
  const order = (a: string, b: string) => (inUtf8(a) < inUtf8(b) ? -1 : 1);
  const byText = (a: string, b: string) => (a === b ? 0 : order(a, b));
  const sorted = [...query].sort(([a, x], [b, y]) => byText(a, b) || byText(x, y));
  return sorted.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
}

/** Characters of two code units sort after all others, as their bytes do in UTF-8. */
function inUtf8(text: string): string {
  return text.replace(/[\ud800-\udbff]/g, '\uffff$&');
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A segment that cannot be decoded stays as it is. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
