/** Hostile files of `spec/`: written by mistake, by a broken editor, or as an attack on the reader. */

/** A file is replaced by a text, or bytes, made of what it holds. */
export interface HostileSource {
  readonly name: string;
  readonly file: string;
  readonly spoil: (text: string) => string | Buffer;
  /** Refused before anything is checked beyond the file itself and its references. */
  readonly isLoaded?: true;
}

export const taint = 'spec/components/schemas/Taint.yaml';
export const example = 'spec/components/examples/createNodePool.request.published.json';
const root = 'spec/openapi.yaml';
const item = 'spec/paths/node-pool.yaml';

const atLoad = (file: string, name: string, spoil: HostileSource['spoil']): HostileSource => ({
  name: `${file.split('/').at(-1)}: ${name}`,
  file,
  spoil,
  isLoaded: true,
});
const later = (file: string, name: string, spoil: HostileSource['spoil']): HostileSource => ({
  name: `${file.split('/').at(-1)}: ${name}`,
  file,
  spoil,
});

/** Replaces a text, and complains where it is not there any more. */
const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`The case is out of date: there is no ${from}`);
  return text.replace(from, to);
};
const inTaint = (to: string) => swap('Value of the taint.', to);
const inExample = (to: string) => swap('"nodepool-1"', to);
const withKey = (yaml: string) => (text: string) => `${text}${yaml}\n`;
const valueSchema = (yaml: string) => swap('  value:\n    type: string\n', `  value:\n${yaml}\n`);

const unseen = [
  0x00, 0x01, 0x07, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x85, 0x90, 0x9f, 0x2028, 0x2029, 0x202a, 0x202b, 0x202c, 0x202d,
  0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xad, 0x34f, 0x61c, 0x115f, 0x180e, 0x200b, 0x200e, 0x200f, 0x2060,
  0xfff9, 0xfffe, 0xffff,
];
const hex = (code: number) => code.toString(16).padStart(4, '0');

const characters = unseen.flatMap((code) => [
  atLoad(taint, `U+${hex(code)} in a text`, inTaint(`Value${String.fromCodePoint(code)} of it.`)),
  atLoad(example, `U+${hex(code)} escaped`, inExample(`"node\\u${hex(code)}pool"`)),
]);

const bytes = (list: readonly number[], before = 'type: object\ndescription: ') =>
  Buffer.concat([Buffer.from(before), Buffer.from(list), Buffer.from('\n')]);
const encodings = [
  ...(
    [
      ['bytes of no character', [0xff, 0xfe]],
      ['a character cut off', [0xe4, 0xb8]],
      ['a continuation alone', [0x80]],
      ['a slash written too long', [0xc0, 0xaf]],
      ['half of a surrogate pair', [0xed, 0xa0, 0x80]],
      ['a code point that there is not', [0xf5, 0x80, 0x80, 0x80]],
      ['Latin-1', [0xe9]],
      ['GBK', [0xd6, 0xd0, 0xce, 0xc4]],
    ] as const
  ).map(([name, list]) => atLoad(taint, name, () => bytes(list))),
  atLoad(taint, 'UTF-16, little end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')),
  atLoad(taint, 'UTF-16 without a mark', (text) => Buffer.from(text, 'utf16le')),
  atLoad(taint, 'UTF-16, big end first', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()),
  atLoad(example, 'UTF-16', (text) => Buffer.from(text, 'utf16le')),
  atLoad(taint, 'a byte order mark', (text) => `\uFEFF${text}`),
  atLoad(example, 'a byte order mark', (text) => `\uFEFF${text}`),
  atLoad(taint, 'CRLF', (text) => text.replaceAll('\n', '\r\n')),
  atLoad(taint, 'one CR', (text) => text.replace('\n', '\r')),
  ...['\\ud800', '\\udc00', '\\ud83d!', '\\udfff\\ud800'].map((half) =>
    atLoad(example, `half a character, ${half}`, inExample(`"a${half}"`)),
  ),
  atLoad(taint, 'half a character, escaped', inTaint('"\\uD800"')),
  atLoad(taint, 'a turned text, escaped', inTaint('"a\\u202Eb"')),
  atLoad(taint, 'NUL, escaped', inTaint('"a\\0b"')),
];

const bomb = (levels: number, each: number) => (text: string) => {
  const lines = Array.from({ length: levels }, (_, level) => {
    const of = level === 0 ? '1' : `*b${level - 1}`;
    return `  - &b${level} [${Array(each).fill(of).join(', ')}]`;
  });
  return `${text}x-bomb:\n${lines.join('\n')}\n`;
};
const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
const structure = [
  atLoad(taint, 'six levels of nine aliases', bomb(6, 9)),
  atLoad(taint, 'nine levels of nine aliases', bomb(9, 9)),
  atLoad(taint, 'thirty levels of two aliases', bomb(30, 2)),
  atLoad(taint, 'two levels of a thousand aliases', bomb(3, 1000)),
  atLoad(root, 'a bomb in the root', bomb(8, 10)),
  atLoad('spec/rules.yaml', 'a bomb among rules', bomb(8, 10)),
  atLoad(taint, 'a map in itself', withKey('x-self: &s { a: *s }')),
  atLoad(taint, 'a list in itself', withKey('x-self: &s [1, *s]')),
  atLoad(taint, 'two that hold each other', withKey('x-self: &s { a: &t { b: *s, c: *t } }')),
  atLoad(taint, 'a key that is an alias of its map', withKey('x-self: &s { ? *s : 1 }')),
  atLoad(taint, 'the whole file in itself', (text) => `&all\n${text}x-self: *all\n`),
  atLoad(taint, 'an alias of nothing', withKey('x-a: *nothing')),
  atLoad(taint, 'a merge of a text', withKey('x-a: { <<: text }')),
  ...[101, 1000, 10_000].flatMap((depth) => [
    atLoad(taint, `lists ${depth} deep`, withKey(`x-deep: ${nested('[', ']', depth)}`)),
    atLoad(taint, `maps ${depth} deep`, withKey(`x-deep: ${nested('{a: ', '}', depth)}`)),
    atLoad(example, `lists ${depth} deep`, () => nested('[', ']', depth)),
    atLoad(example, `objects ${depth} deep`, () => nested('{"a":', '}', depth)),
  ]),
  atLoad(
    taint,
    'a list in a list, by lines',
    withKey(`x-deep:\n${Array.from({ length: 150 }, (_, at) => `${' '.repeat(at + 1)}-`).join('\n')} 1`),
  ),
  atLoad(example, 'lists 100000 deep', () => nested('[', ']', 100_000)),
  later(taint, '5 MB', inTaint('x'.repeat(5 * 1024 * 1024))),
  later(taint, 'a line of 300 KB', inTaint('x'.repeat(300 * 1024))),
];

const syntax = [
  ...['', ' \n\n', '# nothing\n', '---\n', 'null\n', '~\n', '--- \n...\n'].map((text) =>
    atLoad(taint, `only ${JSON.stringify(text)}`, () => text),
  ),
  ...[
    '',
    ' ',
    'null',
    '// a\n',
    '{"a": 1,}',
    "{'a': 1}",
    '{"a": 1} {"b": 2}',
    '{"a": 01}',
    '{"a": NaN}',
    '{"a": +1}',
    '{"a": .5}',
    '{"a" 1}',
    '["a"',
    '{"a": "b',
    '"a',
    'a"',
    '{"a": 1, "b',
    '{"a": "\\x"}',
    '{a: 1}',
    '\u00a0{}',
  ].map((text) => atLoad(example, `only ${JSON.stringify(text)}`, () => text)),
  atLoad(taint, 'a key twice', withKey('type: string')),
  atLoad(taint, 'a key twice further in', swap('  key:\n', '  key: { type: string }\n  key:\n')),
  atLoad(taint, 'a key twice in braces', withKey('x-a: { b: 1, b: 2 }')),
  atLoad(taint, 'a key twice, quoted once', withKey('"type": string')),
  atLoad(example, 'a key twice', swap('"kind" :', '"kind": "a", "kind" :')),
  atLoad(example, 'a key twice further in', swap('"name" :', '"name": "a", "name" :')),
  atLoad(example, 'a key twice, escaped once', swap('"kind" :', '"k\\u0069nd": "a", "kind" :')),
  atLoad(example, '__proto__', swap('"kind" :', '"__proto__": {}, "kind" :')),
  atLoad(taint, '__proto__', withKey('__proto__: { a: 1 }')),
  ...['toString', 'constructor', 'hasOwnProperty', 'valueOf'].map((name) =>
    atLoad(taint, `a property named ${name}`, swap('  key:\n', `  ${name}: { type: string }\n  key:\n`)),
  ),
  atLoad(example, 'the key constructor', swap('"kind" :', '"constructor": { "prototype": { "a": 1 } }, "kind" :')),
  atLoad(taint, 'a whole number that is rounded', withKey('x-a: 9007199254740993')),
  atLoad(example, 'a number that there is not', swap('"kind" :', '"a": 1e400, "kind" :')),
  atLoad(taint, 'a quote that does not end', inTaint('"Value')),
  atLoad(taint, 'a bracket that does not end', swap('[key, effect]', '[key, effect')),
  atLoad(taint, 'a tab as indentation', swap('  key:', '\tkey:')),
  atLoad(taint, 'two documents', (text) => `${text}---\n${text}`),
  atLoad(taint, 'an unknown version of YAML', (text) => `%YAML 9.9\n---\n${text}`),
  atLoad(taint, 'a map in place of a text', inTaint('Value: of: it')),
  atLoad(taint, 'a key that is a list', withKey('? [a, b]\n: 1')),
  atLoad(taint, 'a key that is a map', withKey('? { a: b }\n: 1')),
  ...[
    '.nan',
    '.inf',
    '-.inf',
    '!!binary aGVsbG8=',
    '!!set { a }',
    '!!js/function "a"',
    '!!python/object:os.system x',
    '!own a',
    '!!float text',
    '!!int text',
    '*a',
    '@a',
    '`a`',
    '%a',
  ].map((value) => atLoad(taint, `the value ${value}`, withKey(`x-a: ${value}`))),
];

const targets = [
  'http://127.0.0.1:9/Taint.yaml',
  'https://example.com/Taint.yaml',
  'HTTPS://EXAMPLE.COM/a',
  'ftp://example.com/a',
  'file:///etc/passwd',
  'data:,a',
  '//example.com/a.yaml',
  '../../releases/1.0.0.yaml',
  '../../../generated/openapi.en.yaml',
  '../../../node_modules/ajv/package.json',
  'Os.yaml#/__proto__',
  'Os.yaml#/constructor',
  'Os.yaml#/properties/none',
  'Os.yaml#/properties/-1',
  'Taint.yaml',
  'Taint.yaml#/properties/value',
  '../schemas/Taint.yaml',
  'PoolResource.yaml',
];
const references = [
  ...targets.map((target) => atLoad(taint, `a reference to ${target}`, valueSchema(`    $ref: '${target}'`))),
  ...['http://127.0.0.1:9/a.json', 'file:///etc/hosts', '/etc/hosts', '../../../package.json'].map((target) =>
    atLoad(item, `an example from ${target}`, (text) => `${text}\nx-a: { externalValue: '${target}' }\n`),
  ),
  ...[
    'Oss.yaml',
    '',
    '.',
    '..',
    '#/nowhere',
    '#',
    'os.yaml',
    'Os.yaml#',
    'Os.yaml ',
    'Os.yaml?a=b',
    '..\\..\\a.yaml',
    '%2e%2e/a.yaml',
    `${'a/'.repeat(5000)}a.yaml`,
  ].map((target) =>
    later(
      taint,
      `a reference to ${JSON.stringify(target.slice(0, 20))}`,
      valueSchema(`    $ref: ${JSON.stringify(target)}`),
    ),
  ),
  ...['3', 'null', '[Os.yaml]', '{ a: b }', 'true'].map((target) =>
    later(taint, `a reference that is ${target}`, valueSchema(`    $ref: ${target}`)),
  ),
];

const described = 'description: Value.\n    x-description-zh: 值。\n    x-sources: [S2]\n    examples: [a]';
const schemas = [
  ...[
    "type: string\n    pattern: '['",
    "type: string\n    pattern: '(?<a>'",
    "type: string\n    pattern: '\\'",
    "type: string\n    pattern: '(a'",
    "type: string\n    pattern: '*'",
    'type: string\n    pattern: 3',
    'type: string\n    format: nonsense',
    'type: string\n    format: 3',
    'type: string\n    enum: []',
    'type: string\n    enum: a',
    'type: string\n    enum: [a, a]',
    'type: string\n    enum: [1]',
    'type: strin',
    'type: []',
    'type: [string, string]',
    'type: 3',
    'type: null',
    'type: { a: b }',
    'type: string\n    minLength: -1',
    'type: string\n    minLength: a',
    'type: string\n    maxLength: 1.5',
    'type: integer\n    minimum: a',
    'type: integer\n    multipleOf: 0',
    'type: string\n    default: 3',
    'type: integer\n    default: 1.5',
    'type: string\n    default: null',
    'type: string\n    nullable: true',
    'type: string\n    const: a\n    $id: a',
    'type: array',
    'type: array\n    items: 3',
    'type: array\n    items: [a]',
    'type: object\n    properties: []',
    'type: object\n    properties: { a: 3 }',
    'type: object\n    required: a',
    'allOf: {}',
    'allOf: []',
    'allOf: [3]',
    'oneOf: a',
    'anyOf: [null]',
    'not: 3',
    'if: 3',
    'type: object\n    additionalProperties: 3',
    'type: object\n    patternProperties: { "[": { type: string } }',
    'discriminator: 3',
    'type: string\n    deprecated: maybe',
    'type: string\n    readOnly: 1',
    'type: string\n    examples: a',
    'type: string\n    example: 3',
    'true',
    '3',
    'null',
    '[]',
  ].map((yaml) => later(taint, `value is ${JSON.stringify(yaml)}`, valueSchema(`    ${yaml}`))),
  later(taint, 'required twice', swap('[key, effect]', '[key, key, effect]')),
  later(taint, 'required of what is not there', swap('[key, effect]', '[key, nothing]')),
  later(taint, 'required is a text', swap('[key, effect]', 'key')),
  later(
    taint,
    'a default of another type',
    valueSchema(`    type: string\n    default: 3\n    ${described}`).bind(null),
  ),
  ...['3', 'null', '[a]', '{ a: b }', "''", 'true'].map((text) =>
    later(taint, `the description ${text}`, inTaint(text)),
  ),
  ...['3', 'null', '[a]', "''", 'Value.'].map((text) =>
    later(taint, `the Chinese description ${text}`, swap('污点的值。', text)),
  ),
  ...["''", "' '", '$ref'].map((name) =>
    later(taint, `a property named ${name}`, swap('  key:\n', `  ${name}: { type: string }\n  key:\n`)),
  ),
  ...["' '", '"\\t"', '"\\u00a0"'].map((text) => later(taint, `the blank description ${text}`, inTaint(text))),
  ...['{ name: 污点的值。 }', '[污点的值。]'].map((twin) =>
    later(taint, `the Chinese description ${twin}`, swap('x-description-zh: 污点的值。', `x-description-zh: ${twin}`)),
  ),
  later(taint, 'no Chinese', swap('    x-description-zh: 污点的值。\n', '')),
  later(taint, 'markup', inTaint('Value <script>alert(1)</script>.')),
  later(taint, 'a link that runs', inTaint('Value [of](javascript:alert%281%29) it.')),
  later(taint, 'no sources', swap('    x-sources: [S0, S2, S3, S4, N]\n', '    x-sources: [3]\n')),
  later(taint, 'a source that is not', swap('    x-sources: [S0, S2, S3, S4, N]\n', '    x-sources: [S0, toString]\n')),
];

const roots = [
  ...['3.2.0', '3.0.3', "'2.0'", '3', 'null', '[3.1.0]', "''"].map((version) =>
    later(root, `openapi: ${version}`, swap('openapi: 3.1.0', `openapi: ${version}`)),
  ),
  ...['one', '1', 'null', '1.0', '1.0.0-rc.1', "''", '[1]', 'v1.0.0'].map((version) =>
    later(root, `version: ${version}`, (text) => text.replace(/^ {2}version: .*$/m, `  version: ${version}`)),
  ),
  ...['null', '[]', '3', '{}', 'a'].map((paths) =>
    later(root, `paths: ${paths}`, (text) => text.replace(/^paths:\n( .*\n)+/m, `paths: ${paths}\n`)),
  ),
  ...['null', '[null]', '[3]', '{}', '[{}]', '[{ url: 3 }]', "[{ url: '{a}' }]"].map((servers) =>
    later(root, `servers: ${servers}`, (text) => text.replace(/^servers:\n((?: |-).*\n)+/m, `servers: ${servers}\n`)),
  ),
  ...['null', '3', '[{ nothing: [] }]', '[[]]'].map((security) =>
    later(root, `security: ${security}`, (text) =>
      text.replace(/^security:\n((?: |-).*\n)+/m, `security: ${security}\n`),
    ),
  ),
  ...['3', 'null', '[a]', 'text'].map((whole) => later(root, `is ${whole}`, () => `${whole}\n`)),
  ...["'999'", "'099'", "'600'", "'6XX'", "'2xx'", 'abc', "'20'", "''", "' 200'"].map((status) =>
    later(item, `the status ${status}`, (text) => text.replace(/^( {2,4})'200':/m, `$1${status}:`)),
  ),
  ...['3', 'null', "''", '[a]', 'update node pool', 'updateNodePool', '中', 'toString: 1'].map((id) =>
    later(item, `operationId: ${id}`, swap('operationId: showNodePool', `operationId: ${id}`)),
  ),
  ...['[]', 'null', '3', 'text'].map((whole) => later(item, `is ${whole}`, () => `${whole}\n`)),
];

const registries = [
  'sources',
  'discrepancies',
  'errors',
  'rules',
  'accepted-changes',
  'upcoming',
  'sdk-properties',
].flatMap((name) =>
  ['[]', 'a', '{ nothing: 1 }', '{ sources: null, errors: null, rules: null, accepted: null, upcoming: null }'].map(
    (whole) => later(`spec/${name}.yaml`, `is ${whole}`, () => `${whole}\n`),
  ),
);
const inventory = [
  ...['[]', '3', '{}', 'a: 1', '{ documented: 3, beyond: [] }', '{ documented: [3], beyond: [] }'].map((whole) =>
    later('spec/inventory/deletePool.yaml', `is ${whole}`, () => `${whole}\n`),
  ),
  ...['{}', '[String]', '3', 'null'].map((type) =>
    later('spec/inventory/deletePool.yaml', `the type ${type}`, swap('{ type: String,', `{ type: ${type},`)),
  ),
  later(
    'spec/inventory/deletePool.yaml',
    'rows in a list',
    swap('    rows:\n      project_id:', '    rows:\n      - project_id:'),
  ),
];
const rules = [
  "pattern: '['",
  'pattern: 3',
  'required: key',
  'type: nonsense',
  "$ref: 'http://127.0.0.1:9/a'",
  "$ref: '#/nowhere'",
  'minimum: { $data: 3 }',
  'if: 3',
  'format: nonsense',
].map((yaml) => later('spec/rules.yaml', `the predicate ${yaml}`, swap('count: { minimum: 1 }', `count: { ${yaml} }`)));
const slow = later(taint, 'a pattern that never ends', (text) =>
  valueSchema(`    type: string\n    pattern: ^(a+)+$`)(text).replace('[training]', `['${'a'.repeat(60)}!']`),
);

export const hostileSources: readonly HostileSource[] = [
  ...characters,
  ...encodings,
  ...structure,
  ...syntax,
  ...references,
  ...schemas,
  ...roots,
  ...registries,
  ...inventory,
  ...rules,
  slow,
];
