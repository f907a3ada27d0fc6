/** What files become when people, editors, merges and attackers have been at them. */
import fc, { type Arbitrary } from 'fast-check';
import { isObject, type Json, type JsonObject } from 'openapi-document';

const ofYaml = [
  '&a ',
  '*a',
  '<<: *a',
  '!!binary ',
  '!!js/function ',
  '? ',
  '- - ',
  '---\n',
  '...\n',
  '%YAML 9.9\n',
  '|2-\n',
];
const ofJson = ['{', '}', '[', ']', ',', ': ', '"', "'", '\\', '\t', '\r\n', '\n', '#', '=', '[a]=1'];
const ofMarkup = [
  '`',
  '```\n',
  '\n\n## Unreleased\n',
  '| a |\n|---|\n',
  '<script>',
  '</td><tr>',
  '&#x110000;',
  '**',
  '](',
];
const names = ['__proto__', 'constructor', 'toString', '$ref', '#/', '#/a~2b', '#/%E0%A4%A', '/../../etc/passwd', ''];
const scalars = ['null', 'true', '.nan', '1e400', '9007199254740993', '-0', '0x1F', '2026-02-30', '^(a+)+$', '(?<'];
const characters = ['\0', '\uFEFF', '\uD800', '\u202E', '\u2028', '\u0085', '中文', '𝒳'];

/** Pieces that programs fail at. */
const pieces = [ofYaml, ofJson, ofMarkup, names, scalars, characters].flat();
const piece = fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 6 }));

/** A text of the seeds with pieces cut out, doubled, moved, or replaced by something else; or anything at all. */
export function brokenText(...seeds: readonly string[]): Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 60 }),
    how: fc.constantFrom('cut', 'put', 'twice', 'end'),
    piece,
  });
  const edited = fc
    .tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 4 }))
    .map(([seed, edits]) => edits.reduce(withEdit, seed));
  return fc.oneof(
    { weight: 8, arbitrary: edited },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 12 }).map((all) => all.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  );
}

function withEdit(text: string, edit: { at: number; length: number; how: string; piece: string }): string {
  const start = edit.at % (text.length + 1);
  const [before, cut, after] = [
    text.slice(0, start),
    text.slice(start, start + edit.length),
    text.slice(start + edit.length),
  ];
  if (edit.how === 'end') return before + edit.piece;
  if (edit.how === 'twice') return before + cut + cut + after;
  return edit.how === 'cut' ? before + after : before + edit.piece + cut + after;
}

/** The same as bytes, some of which are no UTF-8. */
export function brokenBytes(...seeds: readonly string[]): Arbitrary<Uint8Array> {
  const bytes = brokenText(...seeds).map((text) => new Uint8Array(Buffer.from(text)));
  const spoilt = fc
    .tuple(bytes, fc.nat(), fc.nat({ max: 255 }))
    .map(([given, at, byte]) => (given.length === 0 ? Uint8Array.of(byte) : given.with(at % given.length, byte)));
  return fc.oneof({ weight: 4, arbitrary: bytes }, { weight: 1, arbitrary: spoilt });
}

const keywords = [
  'a',
  '',
  '__proto__',
  'constructor',
  '$ref',
  '$defs',
  '$id',
  '$anchor',
  '$dynamicRef',
  'type',
  'enum',
  'items',
];
const more = [
  'properties',
  'required',
  'allOf',
  'oneOf',
  'not',
  'pattern',
  'discriminator',
  'parameters',
  'x-a',
  '404',
  '/a',
];

/** Values that stand where something else is expected. */
const misplaced: Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    '',
    'a',
    [],
    {},
    [[]],
    [null],
    ['a', 'a'],
    { a: null },
    { '': {} },
  ),
  fc.constantFrom<Json>(
    { $ref: '#' },
    { $ref: '' },
    { $ref: '#/paths' },
    { $ref: '#/components/schemas/A~1' },
    { $ref: 'b.yaml' },
  ),
  fc.constantFrom<Json>(
    { $ref: 1 },
    { type: ['string', 'null'] },
    { allOf: [{}] },
    { oneOf: [] },
    { not: {} },
    { pattern: '[' },
  ),
  fc.constantFrom<Json>(...pieces.filter((text) => !/\p{Cs}|\0/u.test(text))),
  fc.json({ maxDepth: 2 }).map((text) => JSON.parse(text) as Json),
);

/** A value with a node or more replaced, removed, renamed, or moved to where another one was. */
export function brokenValue<Value extends Json>(seed: Value): Arbitrary<Json> {
  const edit = fc.record({
    at: fc.nat(),
    from: fc.nat(),
    how: fc.constantFrom('put', 'put', 'remove', 'rename', 'move', 'add'),
    name: fc.constantFrom(...keywords, ...more),
    value: misplaced,
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 }).map((edits) => {
    const root: Json[] = [structuredClone(seed)];
    for (const one of edits) changeOne(root, one);
    return root[0] as Json;
  });
}

type Edit = { at: number; from: number; how: string; name: string; value: Json };

function changeOne(root: Json[], { at, from, how, name, value }: Edit): void {
  const places = placesIn(root);
  const { holder, key } = places[at % places.length] as Place;
  const here = holder as JsonObject;
  const other = places[from % places.length] as Place;
  if (how === 'put') here[key] = structuredClone(value);
  else if (how === 'move') here[key] = structuredClone((other.holder as JsonObject)[other.key] as Json);
  else if (Array.isArray(holder)) holder.splice(Number(key), how === 'remove' && holder !== root ? 1 : 0);
  else if (how === 'add' && isObject(here[key])) define(here[key], name, structuredClone(value));
  else {
    const moved = here[key] as Json;
    delete here[key];
    if (how === 'rename') define(here, name, moved);
  }
}

/** Also the name `__proto__`, as JSON can have it. */
function define(holder: JsonObject, name: string, value: Json): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

interface Place {
  readonly holder: object;
  readonly key: string;
}

function placesIn(root: Json[]): Place[] {
  const places: Place[] = [];
  const visit = (holder: object) => {
    for (const [key, child] of Object.entries(holder)) {
      places.push({ holder, key });
      if (typeof child === 'object' && child !== null) visit(child as object);
    }
  };
  visit(root);
  return places;
}
