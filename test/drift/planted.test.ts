import { expect, it } from 'vitest';
import { holdPage } from '../../drift/hold-page.ts';
import { textOfSaved } from '../../drift/read-saved.ts';
import { described, editions } from '../support/editions.ts';
import { vendorPage, type VendorForm } from '../support/vendor-page.ts';

const editionOf = (start: string) => {
  const found = editions.find(({ name }) => name.startsWith(start));
  if (found === undefined) throw new Error(`There is no edition ${start}.`);
  return found.complete;
};
const english = editionOf('deleteNodePool.2025');
const chinese = editionOf('createNodePool.2024');

/** Replaces a text that must be there once at least: the first of it, or each. */
function change(text: string, from: string | RegExp, to: string): string {
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`There is no ${String(from)}.`);
  return changed;
}

const news = (file: Uint8Array) => {
  const saved = textOfSaved(file);
  if ('reason' in saved) return saved.reason;
  const held = holdPage({ file: 'page', ...saved }, described, undefined);
  if ('reason' in held) return held.reason;
  return held.findings
    .filter(({ standing }) => standing === 'new')
    .map(({ kind, name, spot }) => [kind, name, spot.line]);
};

const row = (name: string) => new RegExp(`<tr><td><p>${name}</p></td>`);
const lineOf = (text: string, mark: string | RegExp) =>
  text.slice(0, typeof mark === 'string' ? text.indexOf(mark) : text.search(mark)).split('\n').length;

type Case = [
  name: string,
  page: typeof english,
  form: VendorForm,
  edit: (text: string) => string,
  want: [kind: string, name: string, mark: string | RegExp][],
];

const cases: Case[] = [
  [
    'renamed in HTML',
    english,
    'html',
    (t) => change(t, row('imageType'), '<tr><td><p>imageKind</p></td>'),
    [
      ['field gone', 'imageType', /<tr><td><p>name<\/p>[^\n]*\n[^\n]*\n[^\n]*\n<tr><td><p>imageId</],
      ['field new', 'imageKind', '<p>imageKind</p>'],
    ],
  ],
  [
    'type changed',
    english,
    'html',
    (t) => change(t, /(<p>imageType<\/p><\/td>\n<td><p>)String/, '$1Integer'),
    [['retyped', 'imageType', '<p>imageType</p>']],
  ],
  [
    'names with entities',
    english,
    'html',
    (t) => change(t, row('imageType'), '<tr><td><p>image&#84;ype&nbsp;</p></td>'),
    [],
  ],
  [
    'a name cut by soft breaks',
    english,
    'html',
    (t) => change(t, row('imageType'), '<tr><td><p>image<wbr>Type</p></td>'),
    [],
  ],
  [
    'value added',
    english,
    'html',
    (t) => change(t, '<ul><li>private', '<ul><li>shared: Another.</li><li>private'),
    [['values changed', 'imageType', '<p>imageType</p>']],
  ],
  [
    'mandatory flipped',
    chinese,
    'html',
    (t) => change(t, /(<p>flavor<\/p><\/td>\n<td><p>)是/, '$1否'),
    [['mandatory changed', 'flavor', '<p>flavor</p>']],
  ],
  [
    'default changed',
    chinese,
    'html',
    (t) => change(t, /默认取值：0/, '默认取值：1'),
    [['default changed', 'os.modelarts/auto.renew', '<p>os.modelarts/auto.renew</p>']],
  ],
  [
    'address changed',
    english,
    'html',
    (t) => change(t, /DELETE \/v2\//, 'DELETE /v3/'),
    [['address changed', '/v3/{project_id}/pools/{pool_name}/nodepools/{nodepool_name}', 'DELETE /v3/']],
  ],
  [
    'status new',
    english,
    'html',
    (t) =>
      change(
        t,
        '<tr><td><p>400</p></td>',
        '<tr><td><p>409</p></td>\n<td><p>Conflict</p></td></tr>\n<tr><td><p>400</p></td>',
      ),
    [['status new', '409', '<p>409</p>']],
  ],
  [
    'merged cells',
    english,
    'html',
    (t) => change(t, /(<p>imageType<\/p><\/td>\n)<td>/, '$1<td rowspan="1" colspan="1">'),
    [],
  ],
  [
    'markdown with escaped pipes',
    english,
    'markdown',
    (t) => change(t, '| imageType | String | ', '| imageType | String | a \\| b '),
    [],
  ],
  [
    'markdown field new',
    english,
    'markdown',
    (t) => change(t, '| imageType | String', '| image\\_colour | String | New. |\n| imageType | String'),
    [['field new', 'image_colour', 'image\\_colour']],
  ],
  [
    'text without tabs, type changed',
    english,
    'text',
    (t) => change(t, /\nimageType\n\nString\n/, '\nimageType\n\nInteger\n'),
    [['retyped', 'imageType', 'imageType\n\nInteger']],
  ],
  [
    'text on one line by spaces',
    english,
    'text',
    (t) => change(t, /\nimageType\n\nString\n\n/, '\nimageType    String    '),
    [],
  ],
  [
    'text with a space between cells',
    english,
    'text',
    (t) => change(t, /\nimageType\n\nString\n\n/, '\nimageType String '),
    [],
  ],
  [
    'text with the header on one line and a type changed',
    english,
    'text',
    (t) => change(t, /\n(imageId)\n\nString\n\n/, '\n$1  Integer  '),
    [['retyped', 'imageId', 'imageId  Integer']],
  ],
  ['CRLF', english, 'html', (t) => t.replaceAll('\n', '\r\n'), []],
  [
    'rst row over lines',
    english,
    'rst',
    (t) => change(t, /^(\s*\| imageType\s+\| )String  ?/m, '$1Integer'),
    [['retyped', 'imageType', '| imageType']],
  ],
];

it.each(cases)('%s', (_, page, form, edit, want) => {
  const text = edit(vendorPage(page, form));
  expect(news(Buffer.from(text))).toEqual(want.map(([kind, name, mark]) => [kind, name, lineOf(text, mark)]));
});

/** Bytes of a text in GBK, which Node reads and does not write. */
function inGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, number[]>();
  for (let high = 0x81; high < 0xff; high++)
    for (let low = 0x40; low < 0xff; low++) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...text].flatMap((one) => (one < '\u0080' ? [one.charCodeAt(0)] : (codes.get(one) ?? [0x3f]))),
  );
}

it('reads a Chinese page in GBK', () => {
  const page = vendorPage(chinese, 'html').replace('<html>', '<html><head><meta charset="gb2312"></head>');
  const text = change(page, /(<p>flavor<\/p><\/td>\n<td><p>)是/, '$1否');
  expect(news(inGbk(page))).toEqual([]);
  expect(news(inGbk(text))).toEqual([['mandatory changed', 'flavor', lineOf(text, '<p>flavor</p>')]]);
});

it('says that a web archive is none of the forms it reads', () => {
  const head = 'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="b"\n\n';
  expect(news(Buffer.from(head + vendorPage(english, 'html')))).toBe('web archive');
});
