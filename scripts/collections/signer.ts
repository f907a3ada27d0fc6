import {
  algorithm,
  authorization,
  canonicalQuery,
  canonicalRequest,
  decode,
  signedHeaders,
  stampOf,
} from '../../client/canonical.ts';
import type { AccessKey, Signable } from '../../client/signature.ts';

/** Hash functions, which each request tool offers to scripts in another way. */
export interface Hashes {
  /** In hexadecimal digits, as the other one. */
  sha256(text: string): string;
  hmacSha256(key: string, text: string): string;
}

interface Given extends Signable {
  readonly body: string;
}

/**
 * The client's signer for the sandboxes of request tools, which wait for no promise and know no `URL`.
 *
 * @returns the headers that sign a request
 */
export function sign(
  { method, url, headers, body }: Given,
  { accessKey, secretKey, securityToken }: AccessKey,
  date: Date,
  { sha256, hmacSha256 }: Hashes,
): Record<string, string> {
  const [, scheme = '', host = '', path = '', query = ''] =
    /^(https?):\/\/([^/?#]+)([^?#]*)\??([^#]*)/i.exec(url) ?? [];
  const standardPort = scheme.toLowerCase() === 'http' ? /:80$/ : /:443$/;
  const stamp = stampOf(date);
  const added: Record<string, string> = { 'X-Sdk-Date': stamp };
  if (securityToken) added['X-Security-Token'] = securityToken;
  const signed = signedHeaders(host.toLowerCase().replace(standardPort, ''), headers, added);
  const canonical = canonicalRequest({
    method,
    path: path || '/',
    query: canonicalQuery(pairsIn(query)),
    ...signed,
    payload: sha256(body),
  });
  const signature = hmacSha256(secretKey, `${algorithm}\n${stamp}\n${sha256(canonical)}`);
  return { ...headers, ...added, Authorization: authorization(accessKey, signed.names, signature) };
}

function pairsIn(query: string): [string, string][] {
  const pairs = query.split('&').filter(Boolean);
  return pairs.map((pair) => {
    const [name = '', ...value] = pair.split('=').map((part) => decode(part.replaceAll('+', ' ')));
    return [name, value.join('=')];
  });
}
