import type { Pair } from '../pair.ts';
import { openapiGeneratorGo } from './openapi-generator/go.ts';
import { openapiGeneratorJava } from './openapi-generator/java.ts';
import { openapiGeneratorJavascript } from './openapi-generator/javascript.ts';
import { openapiGeneratorKotlin } from './openapi-generator/kotlin.ts';
import { openapiGeneratorPerl } from './openapi-generator/perl.ts';
import { openapiGeneratorPhp } from './openapi-generator/php.ts';
import { openapiGeneratorPython } from './openapi-generator/python.ts';
import { openapiGeneratorRuby } from './openapi-generator/ruby.ts';
import { openapiGeneratorRust } from './openapi-generator/rust.ts';
import { openapiGeneratorTypescript } from './openapi-generator/typescript.ts';

/** The generator with the most languages; PyPI has its jar. `untried.ts` has the languages that are left out. */
export const openapiGeneratorPairs: readonly Pair[] = [
  ...openapiGeneratorTypescript,
  openapiGeneratorJavascript,
  openapiGeneratorPython,
  openapiGeneratorGo,
  ...openapiGeneratorJava,
  openapiGeneratorKotlin,
  openapiGeneratorRust,
  openapiGeneratorPhp,
  openapiGeneratorRuby,
  openapiGeneratorPerl,
];
