/** Every rule by its id: those of the table, and those of keywords, which are alike for each of them. */
import { type Direction, type Rule, rule } from './rule.ts';
import { listedRules } from './table.ts';

/** Keywords, or several that mean one thing, whose allowed values are compared as sets. */
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
export type Keyword = (typeof keywords)[number];

/** How a set of allowed values changed. `changed`: some are gone and others are new. */
export const setChanges = ['narrowed', 'widened', 'changed'] as const;
export type SetChange = (typeof setChanges)[number];

export type SchemaDirection = Exclude<Direction, 'both'>;
type KeywordRuleId = `${SchemaDirection}-${Keyword}-${SetChange}`;
export type RuleId = keyof typeof listedRules | KeywordRuleId;

/** Fewer values break a request, more break a response. */
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

/** Every rule, in the order of its id. */
export const rules: ReadonlyMap<RuleId, Rule> = new Map(
  [...(Object.entries(listedRules) as [RuleId, Rule][]), ...keywordRules()].toSorted(([a], [b]) => (a < b ? -1 : 1)),
);

export function isRuleId(id: string): id is RuleId {
  return rules.has(id as RuleId);
}

/** @throws {Error} never, for an id of the type */
export function ruleOf(id: RuleId): Rule {
  const found = rules.get(id);
  if (!found) throw new Error(`There is no rule ${id}.`);
  return found;
}

/** The rule that holds in a callback or webhook, where the service sends the request and the client the response. */
export function callbackRule(id: RuleId): RuleId {
  const reversed = `callback-${id}`;
  return isRuleId(reversed) ? reversed : id;
}
