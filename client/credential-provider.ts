import { checkCredentials, type Credentials, type CredentialsSource, type Token } from './credentials.ts';
import type { Prepared } from './request.ts';
import type { AccessKey } from './signature.ts';

/** Holds credentials where nothing can print them. */
export interface CredentialProvider {
  /** Gets the credentials, once for calls that wait together. What the caller's function throws is passed on. */
  get(): Promise<Credentials>;
  /**
   * Forgets credentials that were refused, so that the next `get` asks for others.
   *
   * @returns false when there is nothing to ask
   */
  renew(refused: Credentials): boolean;
  /** Secrets that no text may show. */
  secrets(): (string | undefined)[];
}

/** @throws {TypeError} when fixed credentials cannot be sent */
export function credentialProvider(source: CredentialsSource): CredentialProvider {
  if (typeof source !== 'function') checkCredentials(source);
  let current: Promise<Credentials> | undefined;
  let accepted: Credentials | undefined;
  let last: Credentials | undefined;
  const ask = async () => {
    accepted = last = typeof source === 'function' ? checkCredentials(await source()) : source;
    return last;
  };
  return {
    get() {
      current ??= ask().catch((reason) => {
        current = undefined;
        throw reason;
      });
      return current;
    },
    renew(refused) {
      if (refused === accepted) accepted = current = undefined;
      return typeof source === 'function';
    },
    secrets() {
      const { token, secretKey, securityToken } = Object(last) as Partial<Token & AccessKey>;
      return [token, secretKey, securityToken];
    },
  };
}

/** The headers that authenticate a request. */
export async function authenticate(
  request: Prepared,
  credentials: Credentials,
  date: Date,
): Promise<Record<string, string>> {
  if ('token' in credentials) return { 'X-Auth-Token': credentials.token };
  signer ??= await import('./signature.ts');
  return signer.signatureOf(request, request.projectId, credentials, date);
}

/** Loaded when first needed: a client with a token does without. */
let signer: typeof import('./signature.ts') | undefined;
