import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { type MockRequest, splitUrl } from './http.ts';

/** Written apart from the client's signer, so that each checks the other. */

const form = /^SDK-HMAC-SHA256 Access=([^,\s]+), SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/;
const tolerance = 15 * 60 * 1000;

/**
 * Checks a signature as the gateway does.
 *
 * @param secrets - secret keys by access key; without them only the form is checked
 * @param now - milliseconds since 1970
 * @returns the fault of the signature; nothing when it is valid
 * @see https://support.huaweicloud.com/intl/en-us/devg-apisign/api-sign-algorithm.html
 */
export function verifySignature(
  request: MockRequest,
  authorization: string,
  secrets?: Readonly<Record<string, string>>,
  now: number = Date.now(),
): string | undefined {
  const [, accessKey = '', names = '', signature = ''] = form.exec(authorization) ?? [];
  const stamp = request.headers['x-sdk-date'] ?? '';
  const signed = names.split(';');
  if (!signature || !signed.includes('x-sdk-date')) return 'the Authorization header has not the form of a signature';
  const [, ...parts] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  const date = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  if (!(Math.abs(now - date) <= tolerance)) return 'X-Sdk-Date is more than 15 minutes off';
  if (!secrets) return undefined;
  const secretKey = Object.hasOwn(secrets, accessKey) ? secrets[accessKey] : undefined;
  if (secretKey === undefined) return 'the access key does not exist';
  const isRight = canonicalPaths(request.url).some((path) => {
    const toSign = `SDK-HMAC-SHA256\n${stamp}\n${sha256(requestToVerify(request, path, signed))}`;
    const expected = createHmac('sha256', secretKey).update(toSign).digest();
    return timingSafeEqual(expected, Buffer.from(signature, 'hex'));
  });
  return isRight ? undefined : 'verify aksk signature fail';
}

/** The vendor's Python SDK decodes a path before it splits it, the signing guide and the others each segment. */
function canonicalPaths(url: string): string[] {
  const { path } = splitUrl(url);
  const decoded = [path.split('/').map(decodedPath), decodedPath(path).split('/')];
  return decoded.map((segments) => `${segments.map(escape).join('/')}${path.endsWith('/') ? '' : '/'}`);
}

function requestToVerify({ method, url, headers, body }: MockRequest, path: string, signed: string[]): string {
  const pairs = splitUrl(url)
    .query.split('&')
    .filter(Boolean)
    .map((pair) => pair.split('=').map(decodedPath));
  const inOrder = pairs.toSorted(([a = '', x = ''], [b = '', y = '']) => byBytes(a, b) || byBytes(x, y));
  const sorted = inOrder.map(([name = '', value = '']) => `${escape(name)}=${escape(value)}`);
  return [
    method,
    path,
    sorted.join('&'),
    ...signed.map((name) => `${name}:${(headers[name] ?? '').trim()}`),
    '',
    signed.join(';'),
    headers['x-sdk-content-sha256'] ?? sha256(body),
  ].join('\n');
}

/** A text that cannot be decoded stays as it is: no signature fits it. */
function decodedPath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function escape(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.codePointAt(0)?.toString(16).toUpperCase()}`,
  );
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
