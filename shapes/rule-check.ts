/** One way in which a request breaks a rule. */
export interface BrokenRule {
  /** Id of the rule, as in rules.json. */
  readonly rule: string;
  /** Whether `pointer` leads into the body, or into the parameters. */
  readonly in: 'body' | 'parameters';
  /** JSON Pointer; empty for the whole. Where something is missing, it leads to the object that lacks it. */
  readonly pointer: string;
  /** The demand of the rule, in English and in Chinese. */
  readonly text: { readonly en: string; readonly zh: string };
  /** The message of the service when the rule is broken, as clients report it. */
  readonly serviceError?: string;
}

/**
 * Checks a request against the rules of spec/rules.yaml; the types of its values are for the validators to check.
 *
 * @param body - the request body; left out, only the rules about parameters are checked
 * @param parameters - values of the parameters by name, as far as they are known
 * @returns every broken rule; none when all are kept
 */
export type RuleCheck = (body?: unknown, parameters?: Readonly<Record<string, unknown>>) => readonly BrokenRule[];

/** The checks of one operation. */
export interface RuleChecks {
  /** Violations that the sources forbid, or that the service refuses, as clients report. */
  readonly violations: RuleCheck;
  /** Violations that the service may refuse. */
  readonly warnings: RuleCheck;
}
