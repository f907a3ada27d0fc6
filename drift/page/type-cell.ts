/** A type as a page states it. */
export interface TypeCell {
  /** The type on the wire, such as `string`, `array of objects`, `map`. */
  readonly kind: string;
  /** The schema whose table has the members, such as `PoolResource`. */
  readonly schema?: string;
  /** As the page writes it. */
  readonly text: string;
}

const plain: Record<string, string> = {
  string: 'string',
  strings: 'string',
  integer: 'integer',
  integers: 'integer',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  long: 'integer',
  longs: 'integer',
  boolean: 'boolean',
  booleans: 'boolean',
  bool: 'boolean',
  float: 'number',
  double: 'number',
  number: 'number',
  numbers: 'number',
  floats: 'number',
  object: 'object',
  objects: 'object',
};

/**
 * Reads a type cell. The vendor's grammar of types is closed, which is what rows are recognized by.
 *
 * @returns undefined where the text is no type
 */
export function readType(text: string): TypeCell | undefined {
  const written = text.replace(/\s+/g, ' ').trim();
  if (written.length > 120) return undefined;
  if (/^(?:Map|map)\s?<.{1,100}>(?: objects?)?$/.test(written)) return { kind: 'map', text: written };
  const array =
    /^(?:Array of|array of|List of|list of)\s(.+)$/.exec(written)?.[1] ??
    /^(?:Array|List|list)<(.+)>$/.exec(written)?.[1];
  if (array === undefined) return readOne(written);
  if (/^[Aa]rrays?$/.test(array)) return { kind: 'array of arrays', text: written };
  const items = readType(array) ?? readOne(`${array} object`);
  if (items === undefined) return undefined;
  const { schema } = items;
  return { kind: `array of ${items.kind}s`, text: written, ...(schema === undefined ? {} : { schema }) };
}

function readOne(text: string): TypeCell | undefined {
  const isPlain =
    /^(?:Strings?|strings?|Integers?|integers?|Int|int|int32|int64|Longs?|longs?|Booleans?|booleans?|Bool|Floats?|floats?|Double|Numbers?|Objects?|objects?)(?: or null)?$/;
  if (isPlain.test(text)) return { kind: plain[text.replace(/ or null$/, '').toLowerCase()] ?? 'string', text };
  const schema = /^([A-Za-z_][\w.-]{0,80}) objects?$/.exec(text)?.[1];
  return schema === undefined ? undefined : { kind: 'object', schema, text };
}

/** Whether a text can be the name of a member. Names never end in a full stop, and have no spaces. */
export function isName(text: string): boolean {
  return text.length <= 120 && /^[A-Za-z_](?:[\w.:/{}-]*[\w}])?$/.test(text);
}
