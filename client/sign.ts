import { algorithm } from './canonical.ts';
import { checkAccessKey } from './credentials.ts';
import { type AccessKey, type Signable, signatureHeaders } from './signature.ts';

export type { AccessKey, Signable };
export { signatureHeaders };

interface Options {
  /** When it will be sent; the gateway refuses dates that are more than 15 minutes off. @default now */
  readonly date?: Date | undefined;
}

/** A request for `fetch(signed.url, signed)`. */
export type Signed<Given extends Signable> = Given & { readonly headers: Record<string, string> };

/**
 * Signs a request with SDK-HMAC-SHA256, or signs it again: an earlier signature is replaced. The body is signed too,
 * whatever its media type. A plain object is signed in a fraction of the time of a `Request`, whose body must be read
 * first.
 *
 * @returns a new request with the headers of the signature; the one that was given can still be sent
 * @throws {TypeError} when the key cannot be used
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export async function sign(request: Request, key: AccessKey, options?: Options): Promise<Request>;
export async function sign<Given extends Signable>(
  request: Given,
  key: AccessKey,
  options?: Options,
): Promise<Signed<Given>>;
export async function sign(
  request: Request | Signable,
  key: AccessKey,
  { date = new Date() }: Options = {},
): Promise<Request | Signable> {
  checkAccessKey(key);
  if (!(request instanceof Request)) {
    const headers = withoutSignature(request.headers ?? {});
    return { ...request, headers: { ...headers, ...(await signatureHeaders({ ...request, headers }, key, date)) } };
  }
  const { method, url } = request;
  const body = await bytesOf(request.clone());
  const headers = withoutSignature(Object.fromEntries(request.headers));
  const added = await signatureHeaders({ method, url, headers, body }, key, date);
  const init = { headers: { ...headers, ...added } };
  return new Request(request, body.length > 0 ? { ...init, body } : init);
}

/** A security token stays where it was not part of a signature. */
function withoutSignature(headers: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), name, value] as const);
  const isSigned = entries.some(([name, , value]) => name === 'authorization' && value.startsWith(algorithm));
  const old = ['authorization', 'x-sdk-date', ...(isSigned ? ['x-security-token'] : [])];
  return Object.fromEntries(entries.filter(([name]) => !old.includes(name)).map(([, name, value]) => [name, value]));
}

/** As `arrayBuffer()`, and quicker in Node. Firefox does not give the body of a request as a stream. */
async function bytesOf(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (request.body === null) return new Uint8Array();
  if (request.body === undefined) return new Uint8Array(await request.arrayBuffer());
  const chunks: Uint8Array[] = [];
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
  }
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
