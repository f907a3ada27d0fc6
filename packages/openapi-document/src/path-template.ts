/**
 * Matches a path against a template such as `/pools/{pool_name}`.
 *
 * @returns the value of each parameter, not decoded; `undefined` if the path does not match
 */
export function valuesInPath(template: string, given: readonly string[]): Record<string, string> | undefined {
  const segments = template.split('/');
  if (segments.length !== given.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(.*)\}$/.exec(segment)?.[1];
    if (name ? value === '' : value !== segment) return undefined;
    if (name) values[name] = value;
  }
  return values;
}
