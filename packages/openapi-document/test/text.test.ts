import { hasHan, isFullWidth, nearestNames } from 'openapi-document';
import { describe, expect, it } from 'vitest';

describe('hasHan', () => {
  it('finds a Han character anywhere, and nothing else', () => {
    expect(['池', 'node 池', '𠮷'].every(hasHan)).toBe(true);
    expect(['', 'pool', 'かな', '，', 'é'].some(hasHan)).toBe(false);
  });
});

describe('isFullWidth', () => {
  it('takes Han characters and Chinese punctuation', () => {
    expect(['池', '，', '。', '（'].every(isFullWidth)).toBe(true);
    expect(['a', ',', '('].some(isFullWidth)).toBe(false);
  });
});

describe('nearestNames', () => {
  const names = ['PoolResource.count', 'PoolResource.maxCount', 'PoolResourceInfo.maxCount', 'Os', 'Taint'];

  it.each([
    { name: 'another case', given: 'poolresource.maxcount', want: 'PoolResource.maxCount' },
    { name: 'letters that changed places', given: 'PoolResource.maxCuont', want: 'PoolResource.maxCount' },
    { name: 'a part of the name', given: 'maxCount', want: 'PoolResource.maxCount' },
  ])('finds $name', ({ given, want }) => {
    expect(nearestNames(given, names)[0]).toBe(want);
  });

  it('puts the same name in another case before one that contains it', () => {
    expect(nearestNames('abc', ['Zabc', 'abC'])).toEqual(['abC', 'Zabc']);
  });

  it.each([
    { name: 'a letter less, wherever it was', given: 'abcdef', names: ['bcdef', 'abdef', 'abcde'] },
    { name: 'two letters less', given: 'abcdef', names: ['cdef', 'abef', 'abcd'] },
    { name: 'another letter or two', given: 'abcdef', names: ['xbcdef', 'abxyef', 'abcdex'] },
  ])('finds $name', ({ given, names: all }) => {
    expect(nearestNames(given, all).toSorted()).toEqual(all.toSorted());
    expect(nearestNames(given, [...all, 'abxyzf', 'xyz', 'fedcba'], 9)).toHaveLength(all.length);
  });

  it('puts names as near as each other in order', () => {
    expect(nearestNames('abc', ['abx', 'aba', 'abz'])).toEqual(['aba', 'abx', 'abz']);
    expect(nearestNames('abc', ['aba', 'abx', 'abz'], 2)).toEqual(['aba', 'abx']);
  });

  it('finds nothing where nothing is near', () => {
    expect(nearestNames('something', names)).toEqual([]);
  });
});
