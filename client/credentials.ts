import type { AccessKey } from './signature.ts';

/** Token of the Identity and Access Management (IAM) service. It lasts 24 hours. */
export interface Token {
  readonly token: string;
}

/** A token, or an access key to sign with. */
export type Credentials = Token | AccessKey;

/**
 * Credentials, or a function that gets them: called before the first call, and again when the service refuses what it
 * gave. Where it gives the same again, nothing is sent again.
 */
export type CredentialsSource = Credentials | (() => Credentials | Promise<Credentials>);

/**
 * Checks what would go into headers: one that cannot be sent would be named, with its value, by the error of `fetch`.
 *
 * @throws {TypeError} that does not repeat the value
 */
export function checkCredentials<Given extends Credentials>(credentials: Given): Given {
  const { token, accessKey } = Object(credentials) as Partial<Token & AccessKey>;
  if (token === undefined && accessKey === undefined)
    throw new TypeError('credentials must have a token, or an accessKey and a secretKey');
  if (token === undefined) checkAccessKey(credentials as AccessKey, 'credentials');
  else checkParts({ token }, 'credentials');
  return credentials;
}

/** @throws {TypeError} that does not repeat the value */
export function checkAccessKey(key: AccessKey, name = 'key'): void {
  const { accessKey, secretKey, securityToken = '-' } = Object(key) as AccessKey;
  checkParts({ accessKey, secretKey, securityToken }, name);
}

function checkParts(parts: Record<string, unknown>, name: string): void {
  for (const [part, value] of Object.entries(parts))
    if (typeof value !== 'string' || !/^[\x21-\x7e]+$/.test(value))
      throw new TypeError(`${name}.${part} must be printable ASCII without spaces`);
}
