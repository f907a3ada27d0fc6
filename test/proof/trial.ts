import type { RequiredTool } from '../../scripts/generators/tools.ts';

/** A text in both languages. */
export interface Text {
  readonly en: string;
  readonly zh: string;
}

/** A difference that is known, and why it is right that it stays. */
export interface Reason extends Text {
  /** Matches the findings that it is about; each must be found, or the reason goes. */
  readonly about: RegExp;
}

/** One tool of somebody else, run against what we publish. */
export interface Trial {
  readonly id: string;
  /** As people call it. */
  readonly tool: string;
  /** Below `test/proof/`; it has the lockfile. */
  readonly folder: string;
  /** The package whose version the page shows. */
  readonly package: string;
  readonly language: 'Python' | 'Go' | 'Java' | 'TypeScript';
  readonly needs: readonly RequiredTool[];
  /** What is proved. */
  readonly proves: Text;
  /** Shell line, run in the folder before anything else. */
  readonly build?: string;
  readonly reasons: readonly Reason[];
  /** @param folder - absolute path of its folder */
  run(folder: string): Promise<Found>;
}

/** What a trial found. */
export interface Found {
  /** What was counted, by what it is in English. */
  readonly counts: Readonly<Record<string, number>>;
  /** A sentence each, the same in every run. */
  readonly findings: readonly string[];
}

export interface Result extends Found {
  readonly version: string;
}

/** Findings by what explains them; those that nothing explains are failures. */
export interface Explained {
  readonly known: readonly { readonly reason: Reason; readonly findings: readonly string[] }[];
  readonly unknown: readonly string[];
  /** Reasons that are about nothing any more. */
  readonly stale: readonly Reason[];
}

/** Sorts findings by the first reason that is about them. */
export function explain(findings: readonly string[], reasons: readonly Reason[]): Explained {
  const reasonOf = (finding: string) => reasons.find(({ about }) => about.test(finding));
  const known = reasons
    .map((reason) => ({ reason, findings: findings.filter((finding) => reasonOf(finding) === reason) }))
    .filter((one) => one.findings.length > 0);
  return {
    known,
    unknown: findings.filter((finding) => !reasonOf(finding)),
    stale: reasons.filter((reason) => !known.some((one) => one.reason === reason)),
  };
}
