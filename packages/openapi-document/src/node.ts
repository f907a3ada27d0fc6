export { decodeUtf8, FileError, readRegular } from './file.ts';
export { SlowPatternError, testPattern } from './pattern.ts';
