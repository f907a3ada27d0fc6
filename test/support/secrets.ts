import { createHash } from 'node:crypto';
import { entry, pathOf } from './traffic.ts';

const forms: ((bytes: Buffer) => string)[] = [
  (bytes) => bytes.toString('hex'),
  (bytes) => bytes.toString('base64'),
  (bytes) => bytes.toString('base64url'),
  // Letters alone, in both cases or one: what looks most like a name.
  (bytes) => letters(bytes, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
  (bytes) => letters(bytes, 'abcdefghijklmnopqrstuvwxyz'),
  (bytes) => letters(bytes, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789').slice(0, 20),
  (bytes) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4'),
  (bytes) => `MII${bytes.toString('base64')}==`,
];

/** Tokens, keys and IDs in the forms that they have, the same ones every time. */
export function secrets(count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const bytes = createHash('sha256').update(`secret ${index}`).digest();
    return (forms[index % forms.length] ?? String)(bytes);
  });
}

function letters(bytes: Buffer, alphabet: string): string {
  return [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
}

/** Exchanges with secrets wherever something can stand: 20 in each. */
export function withSecrets(all: readonly string[]) {
  const exchanges: unknown[] = [];
  for (let at = 0; at < all.length; at += 20) {
    const s = (index: number) => all[at + index] ?? '';
    const labels = { [s(0)]: s(1), 'os.modelarts/name': s(2), [`os.modelarts/${s(3)}`]: s(4) };
    const response = {
      kind: s(5),
      [s(6)]: { [s(7)]: s(8) },
      metadata: { name: s(9), labels },
      spec: { type: s(10), resources: [{ flavor: s(11), count: s(12) }] },
      status: { phase: s(13) },
      error_code: s(14),
      error_msg: s(15),
    };
    const status = [200, 400, 418][(at / 20) % 3] ?? 200;
    const made = entry({
      method: 'PATCH',
      request: response,
      response,
      status,
      requestType: `application/${s(16)}`,
      path: `${pathOf('showPool')}/nodepools/${encodeURIComponent(s(17))}?${encodeURIComponent(s(18))}=1`,
    });
    made.response.headers.push({ name: `X-${s(19)}`, value: s(19) }, { name: 'Set-Cookie', value: `a=${s(19)}` });
    made.request.headers.push({ name: 'Authorization', value: `SDK-HMAC-SHA256 Access=${s(18)}, Signature=${s(17)}` });
    const shown = entry({
      method: 'GET',
      path: `/v2/${encodeURIComponent(s(0))}/pools/${encodeURIComponent(s(1))}`,
      response,
    });
    const other = entry({
      method: 'GET',
      path: `/v1/${encodeURIComponent(s(2))}/${encodeURIComponent(s(3))}`,
      host: `${at}.invalid`,
    });
    exchanges.push(made, shown, other, {
      ...other,
      request: { ...other.request, url: `https://modelarts.x/v1/a/${encodeURIComponent(s(4))}` },
    });
  }
  return exchanges;
}

/** @returns the secrets that stand in a text: those whose first 20 characters are there at any place */
export function secretsIn(text: string, all: readonly string[]): string[] {
  const byStart = new Map(all.map((secret) => [secret.slice(0, 20), secret]));
  const found = new Set<string>();
  for (let at = 0; at + 20 <= text.length; at++) {
    const secret = byStart.get(text.slice(at, at + 20));
    if (secret !== undefined) found.add(secret);
  }
  return [...found];
}
