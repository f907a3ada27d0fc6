export { decodeUtf8, FileError, readRegular } from './file.ts';
export { checkQuick, SlowPatternError, testPattern } from './pattern.ts';
