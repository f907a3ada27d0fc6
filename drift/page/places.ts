/** The names of the members at each place of an operation, as the description has them: `request.spec` to its names. */
export type KnownPlaces = ReadonlyMap<string, ReadonlySet<string>>;

/** @returns the place of a member, unambiguous for any name: `200.metadata.labels['os.modelarts/name']` */
export function memberPlace(at: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${at}.${name}` : `${at}['${name}']`;
}
