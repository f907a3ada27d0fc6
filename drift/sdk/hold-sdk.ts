import type { PageFacts } from '../../shapes/page-facts.ts';
import type { Provenance } from '../../shapes/provenance.ts';
import type { DriftFinding } from '../finding.ts';
import { readChangeLog } from './change-log.ts';
import { countAgainstBase, countInLog } from './counted.ts';
import { sdkEvents } from './events.ts';
import { judgeEvents } from './judge-events.ts';
import { comparable, readSdkModels, type SdkLanguage, sdkLanguages } from './models.ts';

/** One unpacked version of the SDK. */
export interface SdkPackage {
  readonly language: SdkLanguage;
  /** Of the package, as its registry has it. */
  readonly name: string;
  readonly version: string;
  /** Where its models stand; findings refer to it. */
  readonly file: string;
  /** Text of each file with a model. */
  readonly models: readonly string[];
}

interface SdkBasis {
  readonly facts: PageFacts;
  readonly provenance: Provenance;
}

/**
 * Holds versions of the SDK against the properties that the description was checked with.
 *
 * @param packages - oldest first; what only the newest of a language shows has been seen once
 */
export function holdSdk(packages: readonly SdkPackage[], { facts, provenance }: SdkBasis): DriftFinding[] {
  const { operations, models } = facts.sdk;
  return sdkLanguages.flatMap((language) => {
    const own = packages.filter((one) => one.language === language);
    const releases = own.map(({ version, models: texts }) => {
      const { is, was } = comparable(readSdkModels(texts, operations, language), models, language);
      return { version, events: sdkEvents(was, is, operations) };
    });
    return judgeEvents(countAgainstBase(releases), own.at(-1)?.file ?? '', facts, provenance);
  });
}

/** Holds what the vendor's change log says of our operations against the description. */
export function holdChangeLog(text: string, file: string, { facts, provenance }: SdkBasis): DriftFinding[] {
  const releases = readChangeLog(text, 'ModelArts', facts.sdk.operations);
  return judgeEvents(countInLog(releases), file, facts, provenance);
}
