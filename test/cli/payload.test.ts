import { describe, expect, it } from 'vitest';
import { payloadKind, readPayload } from '../../cli/payload.ts';

const halfCharacter = '{"a":[1,"b"],\n "c":{"d":"\\ud800"}}';
const read = (text: string, kind: 'json' | 'yaml' = 'json') => readPayload(Buffer.from(text), kind, 'en');

describe('a payload', () => {
  it.each(['json', 'yaml'] as const)('in %s that not every program can read is refused at its place', async (kind) => {
    const { errors } = await read(halfCharacter, kind);
    expect(errors).toEqual([{ line: 2, column: 11, message: expect.stringMatching(/not every program can read$/) }]);
  });

  it('with a key that programs take for something else is refused', async () => {
    const { errors } = await read('{\n "__proto__": {}}');
    expect(errors).toMatchObject([{ message: expect.stringContaining('__proto__') }]);
  });

  it('that is wrong already has that fault alone', async () => {
    const { errors } = await read('{"a":1,"a":"\\ud800"}', 'yaml');
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).not.toContain('half of a character');
  });

  it.each([
    ['nothing', '', 'is empty'],
    ['blanks', ' \n\t', 'is empty'],
    ['the byte 0', 'a\0b', 'is not text in UTF-8'],
  ])('of %s is refused at its start', async (_name, text, message) => {
    expect(await read(text)).toMatchObject({ value: null, errors: [{ line: 1, column: 1, message }] });
  });

  it('of bytes that are no UTF-8 is refused', async () => {
    const { errors, locate } = await readPayload(Uint8Array.of(0x22, 0xff, 0x22), 'json', 'zh');
    expect(errors).toMatchObject([{ line: 1, column: 1, message: expect.stringContaining('UTF-8') }]);
    expect(locate('/a')).toEqual({ line: 1, column: 1 });
  });

  it.each(['json', 'yaml'] as const)('in %s remembers where everything stands', async (kind) => {
    const { value, errors, locate } = await read('{"a": [1, "b"],\n "c/d": {"e": null}}', kind);
    expect({ value, errors }).toEqual({ value: { a: [1, 'b'], 'c/d': { e: null } }, errors: [] });
    expect([locate('/a/1'), locate('/c~1d/e')]).toMatchObject([
      { line: 1, column: 11 },
      { line: 2, column: 15 },
    ]);
  });

  it.each([
    ['a.json', 'json'],
    ['A.JSON', 'json'],
    ['a.jsonc', 'yaml'],
    ['json', 'yaml'],
    ['a.yaml', 'yaml'],
    ['-', 'yaml'],
  ])('of the file %s is read as %s', (file, kind) => expect(payloadKind(file)).toBe(kind));
});
