/** Every rule by its id: the rows of the table, and the rules derived for each keyword. */
import { type Direction, type Rule, rule } from './rule.ts';
import { listedRules } from './table.ts';

/** Keywords, or groups of equivalent ones, whose allowed values are compared as sets. */
export const keywords = [
  'type',
  'enum',
  'minimum',
  'maximum',
  'multiple-of',
  'format',
  'min-length',
  'max-length',
  'pattern',
  'content',
  'min-items',
  'max-items',
  'unique-items',
  'contains',
  'min-properties',
  'max-properties',
  'dependent-required',
  'not',
  'condition',
  'discriminator',
  'values',
] as const;
/** A keyword, or a group of equivalent ones. */
export type Keyword = (typeof keywords)[number];

/** How a set of allowed values changed; `changed`: some were removed and others added. */
export const setChanges = ['narrowed', 'widened', 'changed'] as const;
/** How a set of allowed values changed. */
export type SetChange = (typeof setChanges)[number];

/** The direction of a schema. */
export type SchemaDirection = Exclude<Direction, 'both'>;
type KeywordRuleId = `${SchemaDirection}-${Keyword}-${SetChange}`;
/** The id of a rule. */
export type RuleId = keyof typeof listedRules | KeywordRuleId;

/** Fewer allowed values break requests, more break responses. */
function keywordRules(): [KeywordRuleId, Rule][] {
  return keywords.flatMap((keyword) =>
    (['request', 'response'] as const).flatMap((direction) =>
      setChanges.map((change): [KeywordRuleId, Rule] => {
        const breaks = change === 'changed' || (direction === 'request') === (change === 'narrowed');
        const found = breaks
          ? rule('breaking', direction, 'schema', `${direction}-break`)
          : rule('info', direction, 'schema', 'safe');
        return [`${direction}-${keyword}-${change}`, found];
      }),
    ),
  );
}

/** Every rule, sorted by id. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  [...(Object.entries(listedRules) as [RuleId, Rule][]), ...keywordRules()].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

/** Whether a rule with this id exists. */
export function isRuleId(id: string): id is RuleId {
  return rules.has(id as RuleId);
}

/** @throws {Error} for an unknown id that was cast to the type */
export function ruleOf(id: RuleId): Rule {
  const found = rules.get(id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

/** The rule for a callback or webhook, where the service sends the request and the client the response. */
export function callbackRule(id: RuleId): RuleId {
  const reversed = `callback-${id}`;
  return isRuleId(reversed) ? reversed : id;
}
