/** Everything that reads what others wrote: what it is usually given, and how it refuses. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import {
  compareDocuments,
  parseDocument,
  parseSeverities,
  render,
  UnreadableError,
  UnresolvedError,
} from 'openapi-breaking';
import {
  follow,
  followWithSiblings,
  type Json,
  type JsonObject,
  nodeAt,
  placeOfReference,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import { SlowPatternError } from 'openapi-document/node';
import { parse } from 'yaml';
import { holdPage } from '../../drift/hold-page.ts';
import { textOfSaved } from '../../drift/read-saved.ts';
import { reportFormats, writeReport } from '../../drift/report/write.ts';
import { disguiseBy } from '../../drift/traffic/disguise.ts';
import { matcher } from '../../drift/traffic/description.ts';
import { sanitizerFor } from '../../drift/traffic/sanitize.ts';
import { readChangeLog } from '../../drift/sdk/change-log.ts';
import { readSdkModels } from '../../drift/sdk/models.ts';
import { readYamlTexts } from '../../cli/texts.ts';
import { readData } from '../../mock/data.ts';
import { parseIgnoreFile } from '../../packages/openapi-breaking/src/ignore-file.ts';
import { releasesOf } from '../../scripts/docs/content/releases.ts';
import { markdownFor } from '../../scripts/docs/markdown.ts';
import { pageWords } from '../../scripts/docs/messages.ts';
import { readTree } from '../../scripts/files.ts';
import { ProblemsError } from '../../scripts/problems.ts';
import { notesOf, withRelease } from '../../scripts/release/changelog.ts';
import { load } from '../../scripts/steps/load.ts';
import { checkShapes } from '../../scripts/steps/registries.ts';
import { runCommand } from '../support/command-line.ts';
import { described, editions } from '../support/editions.ts';
import { repository } from '../support/project.ts';
import { description, entry, har } from '../support/traffic.ts';
import { forms, vendorPage } from '../support/vendor-page.ts';
import { brokenBytes, brokenText, brokenValue } from './broken.ts';

/** What is said to people; empty where the input was taken. */
type Outcome = readonly string[];

export interface Reader {
  readonly name: string;
  /** Takes or refuses one input. */
  readonly property: fc.IAsyncPropertyWithHooks<[unknown]>;
  /** So many times the inputs of others: less than 1 where reading takes long. */
  readonly share: number;
}

const text = (path: string) => readFileSync(join(repository, path), 'utf8');
const tree = await readTree(repository, 'spec');
const sources = load(tree);

/**
 * @param read - returns what it says, or nothing; throws one of the errors that its description names
 */
function reader<Input>(
  [name, share = 1]: readonly [name: string, share?: number],
  input: Arbitrary<Input>,
  read: (input: Input) => Outcome | void | Promise<Outcome>,
  ...refusal: readonly (abstract new (...args: never[]) => Error)[]
): Reader {
  const outcome = async (given: Input): Promise<Outcome> => {
    try {
      return (await read(given)) ?? [];
    } catch (error) {
      if (refusal.some((kind) => error instanceof kind)) return [(error as Error).message];
      throw error;
    }
  };
  const property = fc.asyncProperty(input, async (given) => {
    for (const message of await outcome(given)) checkSentence(message);
  });
  return { name, property: property as Reader['property'], share };
}

/** What a program says to itself, not to people. */
const notForPeople =
  /^ {4}at |undefined|\[object |is not (a function|iterable|defined)|Cannot (read|destructure|convert)|call stack/m;

function checkSentence(message: string): void {
  if (message.trim() === '') throw new Error('It is refused without a word.');
  const found = notForPeople.exec(message.replace(/"[^"]*"|`[^`]*`|'[^']*'/g, ''));
  if (found) throw new Error(`It is refused with the words of a program: ${message}`);
}

const spec = (file: string) =>
  reader(
    [`${file}, as the build reads it`, 0.3],
    brokenBytes(text(file)),
    (bytes) => checkShapes(load(new Map([...tree, [file, Buffer.from(bytes)]]), sources)).map(({ message }) => message),
    ProblemsError,
  );

const json = (path: string) => JSON.parse(text(path)) as JsonObject;
const english = json('generated/openapi.en.json');
const small = parse(`
openapi: 3.1.0
info: { title: a, version: 1.0.0 }
security: [{ key: [] }]
paths:
  /a/{b}:
    parameters:
      - $ref: '#/components/parameters/B'
      - { name: c, in: query, schema: { type: integer } }
    post:
      operationId: a
      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses:
        '200': { description: a, headers: { D: { schema: { type: string } } }, content: { text/plain: {} } }
        default: { description: b, content: { application/json: { schema: { $ref: '#/components/schemas/E' } } } }
      callbacks: { done: { '{$request.body#/url}': { post: { responses: { '200': { description: c } } } } } }
components:
  parameters:
    B: { name: b, in: path, required: true, schema: { type: string, pattern: '^[a-z]+$' } }
  schemas:
    A:
      type: object
      required: [a]
      properties:
        a: { enum: [x, y] }
        b: { type: array, items: { $ref: '#/components/schemas/E' }, maxItems: 3 }
        c: { oneOf: [{ type: string, minLength: 2 }, { type: number, exclusiveMinimum: 0, multipleOf: 0.5 }] }
        d: { if: { minimum: 3 }, then: { multipleOf: 2 }, else: false }
      additionalProperties: false
    E:
      $defs: { f: { $anchor: f, type: [string, 'null'], format: date } }
      allOf:
        - $ref: '#/components/schemas/G'
        - { properties: { f: { $ref: '#/components/schemas/E/$defs/f' } } }
      discriminator: { propertyName: kind, mapping: { g: '#/components/schemas/G' } }
    G: { type: object, properties: { kind: { const: g } }, patternProperties: { '^x-': {} }, minProperties: 1 }
  securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
`) as JsonObject;
const yaml = `openapi: 3.1.0
info: {title: a, version: 1.0.0}
paths:
  /a:
    get:
      operationId: a
      responses:
        '200': &r {description: a}
        '404': *r
components: {schemas: {A: {type: integer, maximum: 18446744073709551615}}}
`;

function judge(base: string, revision: string): void {
  const changes = compareDocuments(parseDocument('a.yaml', base), parseDocument('b.yaml', revision), {
    today: '2026-11-26',
  });
  for (const format of ['text', 'json', 'markdown', 'github', 'sarif', 'junit'] as const)
    render({ bump: 'major', changes }, format, { language: 'both' });
}
const gateErrors = [UnreadableError, UnresolvedError, SlowPatternError];

const body = text('spec/components/examples/createNodePool.request.minimal.json');
const payload = `apiVersion: v2
kind: NodePool
metadata: &m { name: nodepool-1 }
spec: { resources: { flavor: a, count: 1, azs: [{ az: b, count: 1 }] } }
`;
const data = `pools:
  - metadata: { name: a }
    nodePools: [{ metadata: { name: b }, spec: { resources: { flavor: c, count: 1 } } }]
flavors: [{ metadata: { name: c } }]
`;
const sdkLog = `# 3.1.0 2026-01-01

### HuaweiCloud SDK ModelArts
- _Features_
  - **CreatePool**
    - changes of request param
      - \`+ a\`
`;
const sdkModel = `class A:
    openapi_types = {
        'a': 'list[str]'
    }
`;
const command = (
  name: string,
  input: Arbitrary<string | Uint8Array>,
  args: (text: string) => readonly string[],
  share = 1,
) =>
  reader([name, share], input, async (given) => {
    const { code, err } = await runCommand(args(String(given)), given);
    if (![0, 1, 2].includes(code)) throw new Error(`It ended with ${code}.`);
    return err === '' ? [] : [err];
  });

const poolPath = '/v2/0123456789abcdef0123456789abcdef/pools';
const entries = [
  entry({ method: 'GET', path: `${poolPath}?status=created`, response: { items: [{ metadata: { name: 'a' } }] } }),
  entry({
    method: 'PATCH',
    path: `${poolPath}/p/nodepools/n`,
    request: { spec: { resources: { flavor: 'a', count: 1 } } },
    response: { spec: { resources: { count: 1 } } },
  }),
];
const lines = `${JSON.stringify(entries[0])}
200 GET ${poolPath}
{"request":{"method":"DELETE","url":"${poolPath}/p","headers":{},"body":""},"response":{"status":404,"body":{}}}
`;
const traffic = (name: string, input: Arbitrary<string | Uint8Array>) =>
  ['text', 'github', 'share'].map((format) =>
    command(
      `${name}, as ${format}`,
      input,
      () => ['traffic', '-', ...(format === 'share' ? ['--share'] : ['--format', format, '--lang', 'zh'])],
      0.3,
    ),
  );
const clean = sanitizerFor(description, matcher(description.document), disguiseBy(new Uint8Array(32)));

const markdown = markdownFor({ words: pageWords('en'), highlight: (code) => code, linkOf: () => undefined });
const pages = forms.map((form) => vendorPage((editions[0] as (typeof editions)[number]).page, form));
const changelog = text('CHANGELOG.md').slice(0, 4000);
const changes = text('spec/releases/1.0.0.changes.json');
const pointers = brokenText('/paths/~1a~1{b}/post', '#/components/schemas/A%7E1', '#/a/0/~0~1');

export const readers: readonly Reader[] = [
  ...['spec/paths/pools.yaml', 'spec/components/schemas/Taint.yaml', 'spec/rules.yaml', 'spec/sources.yaml'].map(spec),
  ...['spec/components/examples/createNodePool.request.minimal.json', 'spec/accepted-changes.yaml'].map(spec),
  reader(['a document in YAML, as the gate reads it'], brokenText(yaml), (given) => judge(yaml, given), ...gateErrors),
  reader(
    ['a document in JSON, as the gate reads it'],
    brokenText(JSON.stringify(small)),
    (given) => judge(given, given),
    ...gateErrors,
  ),
  reader(
    ['a pair of documents with members and references out of place', 0.2],
    fc.tuple(brokenValue(small), brokenValue(small)),
    ([base, revision]) => judge(JSON.stringify(base), JSON.stringify(revision)),
    ...gateErrors,
  ),
  reader(
    ['this description with members and references out of place, as the gate reads it', 0.05],
    brokenValue(english),
    (given) => judge(JSON.stringify(english), JSON.stringify(given)),
    ...gateErrors,
  ),
  reader(
    ['ignored changes of the gate'],
    brokenText('- {rule: enum-value-removed, pointer: "#/a", reason: b, expires: 2027-01-31}\n'),
    (given) => void parseIgnoreFile('ignored.yaml', given),
    UnreadableError,
  ),
  reader(['levels of the gate'], brokenText('enum-value-removed=off'), (given) => void parseSeverities([given]), Error),
  command('a request body in YAML, piped into validate', brokenBytes(payload, body), () => [
    'validate',
    'createNodePool',
    '-',
    '--lang',
    'zh',
  ]),
  command(
    'a setting of call',
    brokenText('spec.resources.count=3', 'metadata.labels[a.b/c]=[1, {a: &b c}]'),
    (given) => [
      'call',
      'createNodePool',
      '--dry-run',
      '--set',
      given,
      '--region',
      'cn-north-4',
      '--project',
      'p',
      '--pool',
      'q',
    ],
  ),
  command('an argument', brokenText('validate', 'sources', 'pools', '--lang', '--format=json'), (given) => [
    given,
    given,
  ]),
  reader(['data of the mock'], brokenText(data).map(parsedOr), (given) => void readData(given), TypeError),
  reader(['pointers'], pointers, (given) => {
    const tokens = pointerTokens(given);
    if (String(pointerTokens(toPointer(tokens))) !== String(tokens)) throw new Error('It is another pointer then.');
    nodeAt(small, given);
  }),
  reader(['references'], fc.tuple(pointers, brokenValue(small)), ([$ref, document]) => {
    const root = document as JsonObject;
    placeOfReference($ref, 'spec/a.yaml');
    follow(root, { $ref });
    followWithSiblings(root, { $ref, description: 'a' });
  }),
  reader(['Markdown'], brokenText(text('docs/guides/merge-patch.en.md'), changelog), (given) => void markdown(given)),
  reader(
    ['the changelog'],
    brokenText(changelog),
    (given) => {
      notesOf(given, '1.0.0');
      withRelease(given, '9.0.0', '2026-11-26', []);
    },
    Error,
  ),
  reader(
    ['changes of a release'],
    brokenText(changes),
    (given) =>
      void releasesOf(
        new Map([
          ['1.0.0.changes.json', given],
          ['1.0.0.yaml', yaml],
        ]),
        changelog,
      ),
    Error,
  ),
  reader(['a saved page', 0.3], brokenBytes(...pages, editions[0]?.text ?? ''), (bytes) => {
    const saved = textOfSaved(bytes);
    if ('reason' in saved) return;
    const held = holdPage({ file: 'page', ...saved }, described);
    if (!('findings' in held)) return;
    for (const format of reportFormats)
      writeReport({ pages: [held], findings: held.findings, read: [], unreadable: [] }, format, 'zh');
  }),
  ...traffic('traffic as bytes', brokenBytes(har(entries).toString(), lines)),
  ...traffic(
    'a HAR with members out of place',
    brokenValue({ log: { entries } } as unknown as Json).map((value) => JSON.stringify(value)),
  ),
  reader(
    ['an exchange that is recorded'],
    fc.tuple(
      brokenBytes(JSON.stringify({ spec: { a: [1] } })),
      brokenText(poolPath),
      fc.constantFrom('', 'gzip', 'br', 'x'),
    ),
    ([bytes, path, encoding]) => {
      const headers = { 'content-type': path, 'content-encoding': encoding };
      const url = new URL('http://a');
      url.pathname = path;
      const side = { requestHeaders: headers, requestBody: bytes, responseHeaders: headers, responseBody: bytes };
      JSON.stringify(clean({ started: '', milliseconds: 1, method: 'PATCH', url, status: 200, ...side }));
    },
  ),
  reader(['settings and keys'], brokenText('token: a\nregion: b\n'), (given) => void readYamlTexts(given)),
  reader(['a change log and a model of the SDK'], brokenText(sdkLog, sdkModel), (given) => {
    readChangeLog(given, 'ModelArts', ['CreatePool']);
    readSdkModels([given], ['A']);
  }),
];

/** As the command reads it: what is no YAML does not get to the reader. */
function parsedOr(given: string): unknown {
  try {
    return parse(given, { logLevel: 'silent' });
  } catch {
    return given;
  }
}
