import type { AccessKey, Signable } from './sign.ts';

/** Token of the Identity and Access Management (IAM) service. It lasts 24 hours. */
export interface Token {
  readonly token: string;
}

/** A token, or an access key to sign with. */
export type Credentials = Token | AccessKey;

/** Credentials, or a function that gets them: asked before the first call, and again when the service refuses what it gave. */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>);

/** Holds credentials where nothing can print them. */
export interface Wallet {
  /** The headers that let a request in, and what they were made from. */
  authorize(
    request: Signable,
    projectId: string,
    date: Date,
  ): Promise<{ headers: Record<string, string>; from: Credentials }>;
  /**
   * Forgets credentials that were refused, so that the next call of `authorize` gets others.
   *
   * @returns false when there are no others
   */
  renew(refused: Credentials): boolean;
  /** Takes secrets out of a text. */
  redact(text: string): string;
}

/** @throws {TypeError} when fixed credentials cannot be sent */
export function wallet(source: CredentialsSource): Wallet {
  if (typeof source !== 'function') check(source);
  let current: Promise<Credentials> | undefined;
  let accepted: Credentials | undefined;
  let last: Credentials | undefined;
  const get = async () => {
    accepted = last = typeof source === 'function' ? check(await source()) : source;
    return last;
  };
  return {
    renew(refused) {
      if (refused === accepted) accepted = current = undefined;
      return typeof source === 'function';
    },
    redact(text) {
      const { token, secretKey, securityToken } = (last ?? {}) as Partial<Token & AccessKey>;
      return [token, secretKey, securityToken].reduce<string>((rest, secret) => hide(rest, secret), text);
    },
    async authorize(request, projectId, date) {
      current ??= get();
      const from = await current.catch((reason) => {
        current = undefined;
        throw reason;
      });
      if ('token' in from) return { headers: { 'X-Auth-Token': from.token }, from };
      signer ??= await import('./sign.ts');
      const scope = { 'X-Project-Id': projectId };
      const signed = await signer.signatureHeaders(
        { ...request, headers: { ...request.headers, ...scope } },
        from,
        date,
      );
      return { headers: { ...scope, ...signed }, from };
    },
  };
}

/** Loaded when first needed: a client with a token does without. */
let signer: typeof import('./sign.ts') | undefined;

/** A secret of a few letters would be found in any text. */
function hide(text: string, secret: string | undefined): string {
  return secret !== undefined && secret.length >= 8 ? text.replaceAll(secret, '[secret]') : text;
}

/** A header that cannot be sent would be named, with its value, by the error of `fetch`. */
function check(credentials: Credentials): Credentials {
  const { token, accessKey, secretKey, securityToken = 'none' } = Object(credentials) as Partial<Token & AccessKey>;
  const sendable = (text: unknown) => typeof text === 'string' && /^[\x21-\x7e]+$/.test(text);
  if (token === undefined && accessKey === undefined)
    throw new TypeError('credentials must have a token, or an accessKey and a secretKey');
  if (token !== undefined && !sendable(token))
    throw new TypeError('credentials.token must be printable ASCII without spaces');
  if (token !== undefined) return credentials;
  if (!sendable(accessKey)) throw new TypeError('credentials.accessKey must be printable ASCII without spaces');
  if (typeof secretKey !== 'string' || secretKey === '') throw new TypeError('credentials.secretKey must be a text');
  if (!sendable(securityToken)) throw new TypeError('credentials.securityToken must be printable ASCII without spaces');
  return credentials;
}
