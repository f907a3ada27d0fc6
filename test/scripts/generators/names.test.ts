import { describe, expect, it } from 'vitest';
import { nameDifferences, isCode } from '../../../scripts/generators/names.ts';

const compare = (path: string, english: string, chinese: string) =>
  nameDifferences(new Map([[path, english]]), new Map([[path, chinese]]));

describe('generated code in two languages', () => {
  it.each([
    ['client.ts', '/** A pool. */\nclass Pool {} // here', '/** 资源池。 */\nclass Pool {} // 此处'],
    ['client.ts', 'const help = "The pool.";', 'const help = "资源池。";'],
    ['Client.java', 'String text = "The pool.";', 'String text = "\\u8d44\\u6e90\\u6c60。";'],
    ['client.py', '"""A pool."""\nx = 1  # one', '"""资源池。"""\nx = 1  # 一'],
    ['client.rb', '=begin\nA pool.\n=end\nx = 1', '=begin\n资源池。\n=end\nx = 1'],
    ['client.py', 'f(1, "The pool")', 'f(\n  1,\n  "资源池",\n)'],
    ['client.go', '// A pool, quoted "so.\ntype Pool struct{}', '// 资源池\ntype Pool struct{}'],
  ])('differs in prose: %s', (path, english, chinese) => {
    expect(compare(path, english, chinese)).toEqual([]);
  });

  it.each([
    ['client.ts', 'const publicRegions = 1;', 'const _ = 1;', 'client.ts: publicRegions in English is _ in Chinese.'],
    ['client.ts', 'type Pool = 1;', 'type 资源池 = 1;', 'client.ts: the name 资源池 is Chinese.'],
    ['client.py', 'name = "pool"', 'name = "pool2"', 'client.py: "pool" in English is "pool2" in Chinese.'],
    ['client.go', 'x := 1', 'x := 1; y := 2', 'client.go: ; is in Chinese only.'],
    ['client.go', 'x := 1; y := 2', 'x := 1', 'client.go: ; in English is missing in Chinese.'],
    [
      'client.java',
      'class A { int count; }',
      'class A { long count; }',
      'client.java: int in English is long in Chinese.',
    ],
  ])('does not differ in code: %s', (path, english, chinese, message) => {
    expect(compare(path, english, chinese)).toEqual([message]);
  });

  it('has the same files', () => {
    const [one, two] = [new Map([['a.ts', '']]), new Map([['b.ts', '']])];
    expect(nameDifferences(one, two)).toEqual([
      'a.ts is made from the English file alone.',
      'b.ts is made from the Chinese file alone.',
    ]);
  });

  it('is told from documentation by its extension', () => {
    expect(['a/Client.cs', 'client.php', 'README.md', 'Makefile', 'openapi.yaml'].filter(isCode)).toEqual([
      'a/Client.cs',
      'client.php',
    ]);
  });
});
