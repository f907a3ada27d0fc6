/** Takes secrets out of a text. One of a few letters would be found in any. */
export function redact(text: string, secrets: readonly (string | undefined)[]): string {
  return secrets.reduce<string>(
    (rest, secret) => (secret !== undefined && secret.length >= 8 ? rest.replaceAll(secret, '[secret]') : rest),
    text,
  );
}
