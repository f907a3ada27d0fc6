import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flawOf, illFormed, type Json, unseen } from 'openapi-document';
import { decodeUtf8, FileError, readRegular, SlowPatternError, testPattern } from 'openapi-document/node';
import { describe, expect, it, onTestFinished } from 'vitest';

const limits = { depth: 5, nodes: 50, forbidden: unseen };

function circle(): object {
  const list: unknown[] = [];
  list.push({ back: list });
  return { list };
}

/** As many levels of lists of one another, each list twice in the next. */
function copies(levels: number): unknown {
  let value: unknown = 'a';
  for (let level = 0; level < levels; level++) value = [value, value, value, value];
  return value;
}

describe('flawOf', () => {
  it.each<[string, unknown]>([
    ['what JSON has', { a: [1, 'b', true, null, {}] }],
    ['an object without a prototype', Object.assign(Object.create(null) as object, { a: 1 })],
    ['a large whole number', { a: 12345678901234567890n }],
    ['the same thing in two places', (([one]) => ({ a: one, b: one }))([{ c: 1 }])],
    ['Han, emoji, line ends and tabs', '中\n\t😀👨‍👩‍👧❤️'],
    ['as deep as allowed', { a: { b: { c: { d: 1 } } } }],
  ])('accepts %s', (_name, value) => {
    expect(flawOf(value, limits)).toBeUndefined();
  });

  it.each<[string, unknown, string, string]>([
    ['a circle', circle(), '#/list/0/back', 'The alias leads back to what it is in.'],
    ['many copies', { a: copies(3) }, '#/a', 'Its aliases make more than 50 values of it.'],
    ['deep nesting', { a: { b: { c: { d: { e: {} } } } } }, '#/a/b/c/d/e', 'It is nested deeper than 5 levels.'],
    ['a date', { a: new Date(0) }, '#/a', 'This is no value that JSON has.'],
    ['a function', { a: () => 1 }, '#/a', 'This is no value that JSON has.'],
    ['no number', { a: [NaN] }, '#/a/0', 'JSON has no number NaN.'],
    ['infinity', { a: -Infinity }, '#/a', 'JSON has no number -Infinity.'],
    ['a lone half', { a: '\ud800' }, '#/a', 'The text has U+D800, half of a character.'],
    ['a bidirectional override', { a: 'b\u202Ec' }, '#/a', 'The text has the character U+202E, which nobody sees.'],
    ['a mark of direction', { a: 'b\u200Fc' }, '#/a', 'The text has the character U+200F, which nobody sees.'],
    ['a soft hyphen', { a: 'b\u00ADc' }, '#/a', 'The text has the character U+00AD'],
    ['a space without width', { a: 'b\u200Bc' }, '#/a', 'The text has the character U+200B'],
    ['a text within a character', { a: 'b\u{E0041}' }, '#/a', 'The text has the character U+E0041'],
    ['no character', { a: 'b\uFFFF' }, '#/a', 'The text has the character U+FFFF'],
    ['NUL', { a: '\0' }, '#/a', 'The text has the character U+0000'],
    ['an unseen character in a key', { 'a\u2028': 1 }, '#/a\u2028', 'The text has the character U+2028'],
    ['a prototype', JSON.parse('{"a":{"__proto__":1}}'), '#/a/__proto__', 'lose the key `__proto__`'],
  ])('refuses %s, with its place', (_name, value, pointer, message) => {
    expect(flawOf(value, limits)).toEqual({ pointer, message: expect.stringContaining(message) });
  });

  it.each<[string, unknown, string]>([
    ['toString', { a: { toString: 1 } }, '#/a/toString'],
    ['constructor', { constructor: {} }, '#/constructor'],
    ['hasOwnProperty', JSON.parse('{"hasOwnProperty":1}'), '#/hasOwnProperty'],
    ['a whole number that is rounded', { a: 2 ** 53 }, '#/a'],
    ['one below nothing', [-(2 ** 60)], '#/0'],
  ])('refuses %s where values are to be portable, and only there', (_name, value, pointer) => {
    expect(flawOf(value, limits)).toBeUndefined();
    expect(flawOf(value, { ...limits, isPortable: true })?.pointer).toBe(pointer);
    expect(flawOf({ a: [2 ** 53 - 1, 1.5], size: 1 }, { ...limits, isPortable: true })).toBeUndefined();
  });

  it('looks at each thing once, however often it is used', () => {
    expect(flawOf(copies(40), { ...limits, depth: 100 })).toMatchObject({
      message: expect.stringMatching(/^Its alias/),
    });
  });

  it('adds up the levels of what is used in two places, at each of them', () => {
    const used = { x: { y: { z: 1 } }, w: 1 };
    expect(flawOf({ a: used, b: used }, limits)).toBeUndefined();
    expect(flawOf({ a: used, b: [used] }, limits)).toMatchObject({ pointer: '#/b/0' });
  });

  it('stops at the deepest level, however deep the rest is', () => {
    let value: unknown = 'a';
    for (let level = 0; level < 100_000; level++) value = [value];
    expect(flawOf(value, limits)).toEqual({
      pointer: '#/0/0/0/0/0',
      message: expect.stringContaining('It is nested deeper than 5 levels.'),
    });
  });

  it('is about halves of characters and NUL alone where asked for those', () => {
    const flaws = ['\u202E', '\u0085', '\ud800', '\0'].map(
      (text): Json => flawOf(text, { ...limits, forbidden: illFormed }) !== undefined,
    );
    expect(flaws).toEqual([false, false, true, true]);
  });
});

describe('a file that nobody named', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'guard-'));
    onTestFinished(() => rmSync(made, { recursive: true, force: true }));
    return made;
  };

  it.each<[string, (path: string) => void, string]>([
    ['a folder', (path) => mkdirSync(path), 'This is a folder, named like a file.'],
    ['a link', (path) => symlinkSync('/etc/hosts', path), 'This is a symbolic link.'],
    ['a link to itself', (path) => symlinkSync(path, path), 'This is a symbolic link.'],
    ['a pipe', (path) => execFileSync('mkfifo', [path]), 'This is no regular file.'],
    ['nothing', () => undefined, 'The file is not there. Restore it.'],
    ['too large', (path) => writeFileSync(path, 'x'.repeat(3000)), 'The file has 3 KiB; at most 2 KiB are read.'],
  ])('is not read where it is %s', (_name, make, message) => {
    const path = join(folder(), 'a.yaml');
    make(path);
    expect(() => readRegular(path, 2048)).toThrow(FileError);
    expect(() => readRegular(path, 2048)).toThrow(message);
  });

  it('is read where it is one, and is UTF-8', () => {
    const path = join(folder(), 'a.yaml');
    writeFileSync(path, '中');
    expect(decodeUtf8(readRegular(path, 3))).toBe('中');
    expect(() => decodeUtf8(Buffer.from([0xe4, 0xb8]))).toThrow('The file is not valid UTF-8. Save it as UTF-8.');
    expect(decodeUtf8(Buffer.from('\uFEFFa'))).toBe('\uFEFFa');
  });
});

describe('testPattern', () => {
  it.each([
    ['^[a-z]+$', 'abc', true],
    ['^(?:a|b)+c{2,3}(?<!d)$', 'abababababababcc', true],
    ['^(?:a|b)+c{2,3}$', 'abababababababc', false],
    ['^(a+)+$', 'a'.repeat(5000), true],
  ])('says what RegExp says of %s', (pattern, text, want) => {
    expect(testPattern(new RegExp(pattern, 'u'), text)).toBe(want);
  });

  it('ends where RegExp does not', () => {
    const slow = () => testPattern(/^(a+)+$/u, `${'a'.repeat(60)}!`);
    const message = 'The pattern ^(a+)+$ takes more than 2000 ms on a text of 61 characters.';
    expect(slow).toThrow(
      expect.objectContaining({ constructor: SlowPatternError, message: expect.stringContaining(message) }),
    );
  });

  it('shows the start of a pattern that is long', () => {
    const [short, long] = ['b'.repeat(80), 'b'.repeat(81)].map((pattern) => new SlowPatternError(pattern, 'abc', 5));
    expect(short?.message).toContain(`The pattern ${'b'.repeat(80)} takes more than 5 ms on a text of 3 characters.`);
    expect(long?.message).toContain(`The pattern ${'b'.repeat(80)}… takes`);
  });
});
