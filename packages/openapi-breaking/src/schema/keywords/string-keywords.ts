/** Keywords of strings. */
import { asText, type KeywordComparison, compareCeiling, compareFloor, compareSet } from './keyword-change.ts';
import { compareFormats } from './format-keyword.ts';

const anyText = /^\^?(\.\*)?\$?$/;
const comparePatterns = compareSet('pattern', 'pattern', ({ parts }) => {
  const all = parts.flatMap(({ pattern }) => (pattern === undefined ? [] : [asText(pattern)]));
  return new Set(all.filter((pattern) => !anyText.test(pattern)));
});

/** Compares the encoding of data in strings; 3.0 describes it by formats. */
const compareEncodedContent = compareSet('content', 'contentMediaType', ({ parts }) => {
  return new Set(
    parts.flatMap(({ contentMediaType, contentEncoding, format }) => {
      const encoding = format === 'byte' ? 'base64' : contentEncoding;
      const mediaType = format === 'binary' ? 'application/octet-stream' : contentMediaType;
      return [
        ...(mediaType === undefined ? [] : [`contentMediaType ${asText(mediaType)}`]),
        ...(encoding === undefined ? [] : [`contentEncoding ${asText(encoding)}`]),
      ];
    }),
  );
});

export const stringKeywords: readonly KeywordComparison[] = [
  compareFloor('min-length', 'minLength'),
  compareCeiling('max-length', 'maxLength'),
  comparePatterns,
  compareFormats,
  compareEncodedContent,
];
