/**
 * The part of traffic that a report may show: names and kinds of values, and a value only where it can be no secret.
 */

/** @returns the field of the description, such as `PoolSpec.type`; of a member that it does not have as well */
export function fieldOf({
  owner,
  name,
}: {
  readonly owner: string | undefined;
  readonly name: string;
}): string | undefined {
  return owner === undefined ? undefined : `${owner}.${shownName(name)}`;
}

/** @returns the type of a value, as JSON Schema calls it */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return typeof value;
}

/** Words of a name or a text: `controlMode` has two. */
export function wordsIn(text: string): string[] {
  return text.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
}

/** @returns a value that is a short word or number; nothing of any other */
export function shownValue(value: unknown): string {
  const text = String(value);
  return /^(?:[A-Za-z]{1,15}|\d{1,3})$/.test(text) ? text : '…';
}

/** @returns a name, where it consists of what looks like words: anything may stand as a key, secrets too */
export function shownName(name: string): string {
  const words = wordsIn(name);
  const letters = words.join('');
  const isOfWords =
    letters.length === name.replace(/[./_-]|\d{1,2}$/g, '').length && letters.length / words.length >= 4;
  const isLegible = words.every((word) => word.length > 1 && /^(?:[A-Z]{2,5}|.?[a-z]{1,19})$/.test(word));
  const isSpeakable = !/[^aeiouy./_-]{5}/i.test(name) && /[aeiouy]/i.test(name);
  return name.length <= 80 && isOfWords && isLegible && isSpeakable ? name : '…';
}

/** Whether a media type is one that servers send; any other may hold anything. */
export function isEssence(text: string): boolean {
  return /^(?:application|text|image|multipart)\/(?:json|[a-z-]{1,16}\+json|html|plain|xml|x-www-form-urlencoded|form-data|octet-stream)$/.test(
    text,
  );
}

/** Headers of HTTP, of gateways and of browsers, which no description of an API lists. */
export function isCommonHeader(name: string): boolean {
  if (!name.startsWith('x-')) return true;
  return /^x-(?:frame-options|xss-protection|content-type-options|download-options|permitted-cross-domain-policies|request-id|trace-id|powered-by|robots-tag|ua-compatible|dns-prefetch-control|envoy-.*|proxy-.*|forwarded-.*|cache.*|served-by|real-ip|amz-cf-.*)$/.test(
    name,
  );
}
