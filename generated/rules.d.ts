// Made by `npm run build` from spec/rules.yaml. Do not edit.

import type { RuleChecks } from '../shapes/rule-check.js';

export type { BrokenRule, RuleCheck, RuleChecks } from '../shapes/rule-check.js';

/** The checks by operation. */
export const rules: {
  readonly "listPools": RuleChecks;
  readonly "showPool": RuleChecks;
  readonly "deletePool": RuleChecks;
  readonly "listNodePools": RuleChecks;
  readonly "createNodePool": RuleChecks;
  readonly "showNodePool": RuleChecks;
  readonly "updateNodePool": RuleChecks;
  readonly "deleteNodePool": RuleChecks;
  readonly "listResourceFlavors": RuleChecks;
  readonly "showOrder": RuleChecks;
};
