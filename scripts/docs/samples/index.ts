import type { JsonObject } from 'openapi-document';
import type { Language } from '../../steps/localize.ts';
import { type SampleCall, sampleCalls, type CredentialKind } from './call.ts';
import { curlSample } from './curl.ts';
import { goSample } from './go.ts';
import { javaSample } from './java.ts';
import { pythonSample } from './python.ts';
import { type SampleTexts, sampleTexts } from './texts.ts';
import { typescriptSample } from './typescript.ts';

/** A program that calls an operation. */
export interface CodeSample {
  /** For highlighting. */
  readonly lang: string;
  /** For people; the same in every language of the page. */
  readonly label: string;
  /** Code shared by two samples that differ in their credentials. */
  readonly name: string;
  readonly credentials: CredentialKind;
  /** A whole program; its settings come from environment variables. */
  readonly source: string;
}

type Write = (call: SampleCall, credentials: CredentialKind, texts: SampleTexts) => string;

const writers: readonly [label: string, lang: string, write: Write][] = [
  ['curl', 'Shell', curlSample],
  ['TypeScript', 'TypeScript', typescriptSample],
  ['Python', 'Python', pythonSample],
  ['Go', 'Go', goSample],
  ['Java', 'Java', javaSample],
];

/**
 * Writes programs that call each operation with its example, in five programming languages: those that send a token,
 * then those that sign with an access key.
 *
 * @param document - a bundled document in `language`
 * @param language - of the comments
 * @returns the samples by `operationId`
 * @throws when an operation takes a body and has no example of it
 */
export function codeSamples(document: JsonObject, language: Language): Map<string, CodeSample[]> {
  const samples = (call: SampleCall, credentials: CredentialKind, suffix: string) =>
    writers.map(([name, lang, write]) => ({
      lang,
      label: name + suffix,
      name,
      credentials,
      source: write(call, credentials, sampleTexts[language]),
    }));
  return new Map(
    [...sampleCalls(document)].map(([id, call]) => [
      id,
      [...samples(call, 'token', ''), ...samples(call, 'accessKey', ' · AK/SK')],
    ]),
  );
}
