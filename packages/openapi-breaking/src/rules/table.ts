export type Level = 'breaking' | 'warning' | 'info';

/** What a difference touches: what clients send, what they receive, or both. */
export type Direction = 'request' | 'response' | 'both';

/** What of a document a rule is about. */
export type Area =
  | 'document'
  | 'path'
  | 'webhook'
  | 'callback'
  | 'operation'
  | 'parameter'
  | 'body'
  | 'response'
  | 'header'
  | 'link'
  | 'security'
  | 'server'
  | 'schema';

/** Why a rule is there; rules of one reason share their advice. */
export type Reason =
  | 'request-break'
  | 'request-gone'
  | 'response-break'
  | 'response-gone'
  | 'fading'
  | 'access'
  | 'announced'
  | 'announced-message'
  | 'message-gone'
  | 'server-gone'
  | 'sunset-earlier'
  | 'unexplained'
  | 'safe';

/** A kind of difference: all but its texts, which are in `messages.en.yaml` and `messages.zh.yaml`. */
export interface Rule {
  readonly level: Level;
  readonly direction: Direction;
  readonly area: Area;
  readonly reason: Reason;
}

function rule(level: Level, direction: Direction, area: Area, reason: Reason): Rule {
  return { level, direction, area, reason };
}

const ownRules = {
  'callback-added': rule('info', 'both', 'callback', 'safe'),
  'callback-expression-changed': rule('breaking', 'both', 'callback', 'response-break'),
  'callback-parameter-added': rule('info', 'response', 'parameter', 'safe'),
  'callback-parameter-empty-allowed': rule('breaking', 'response', 'parameter', 'response-break'),
  'callback-parameter-empty-refused': rule('info', 'response', 'parameter', 'safe'),
  'callback-parameter-optional': rule('breaking', 'response', 'parameter', 'response-gone'),
  'callback-parameter-removed': rule('warning', 'response', 'parameter', 'fading'),
  'callback-parameter-required': rule('info', 'response', 'parameter', 'safe'),
  'callback-parameter-required-added': rule('info', 'response', 'parameter', 'safe'),
  'callback-parameter-required-removed': rule('breaking', 'response', 'parameter', 'response-gone'),
  'callback-removed': rule('breaking', 'both', 'callback', 'message-gone'),
  'callback-removed-after-sunset': rule('info', 'both', 'callback', 'announced-message'),
  'callback-request-body-added': rule('info', 'response', 'body', 'safe'),
  'callback-request-body-optional': rule('breaking', 'response', 'body', 'response-gone'),
  'callback-request-body-removed': rule('breaking', 'response', 'body', 'response-gone'),
  'callback-request-body-required': rule('info', 'response', 'body', 'safe'),
  'callback-request-body-required-added': rule('info', 'response', 'body', 'safe'),
  'callback-request-media-type-added': rule('breaking', 'response', 'body', 'response-break'),
  'callback-request-media-type-removed': rule('info', 'response', 'body', 'safe'),
  'callback-response-body-added': rule('breaking', 'request', 'body', 'request-break'),
  'callback-response-body-removed': rule('info', 'request', 'body', 'safe'),
  'callback-response-error-added': rule('info', 'request', 'response', 'safe'),
  'callback-response-error-removed': rule('warning', 'request', 'response', 'fading'),
  'callback-response-header-added': rule('info', 'request', 'header', 'safe'),
  'callback-response-header-optional': rule('info', 'request', 'header', 'safe'),
  'callback-response-header-removed': rule('info', 'request', 'header', 'safe'),
  'callback-response-header-required': rule('breaking', 'request', 'header', 'request-break'),
  'callback-response-media-type-added': rule('info', 'request', 'body', 'safe'),
  'callback-response-media-type-removed': rule('breaking', 'request', 'body', 'request-break'),
  'callback-response-media-type-widened': rule('info', 'request', 'body', 'safe'),
  'callback-response-required-header-added': rule('breaking', 'request', 'header', 'request-break'),
  'callback-response-required-header-removed': rule('info', 'request', 'header', 'safe'),
  'callback-response-success-added': rule('info', 'request', 'response', 'safe'),
  'callback-response-success-removed': rule('breaking', 'request', 'response', 'request-break'),
  'callback-security-loosened': rule('warning', 'response', 'security', 'fading'),
  'callback-security-tightened': rule('info', 'response', 'security', 'safe'),
  'document-unexplained': rule('warning', 'both', 'document', 'unexplained'),
  'operation-added': rule('info', 'both', 'operation', 'safe'),
  'operation-deprecated': rule('info', 'both', 'operation', 'safe'),
  'operation-deprecated-without-sunset': rule('warning', 'both', 'operation', 'fading'),
  'operation-id-changed': rule('info', 'both', 'operation', 'safe'),
  'operation-removed': rule('breaking', 'both', 'operation', 'request-gone'),
  'operation-removed-after-sunset': rule('info', 'both', 'operation', 'announced'),
  'parameter-added': rule('info', 'request', 'parameter', 'safe'),
  'parameter-deprecated': rule('info', 'request', 'parameter', 'safe'),
  'parameter-empty-allowed': rule('info', 'request', 'parameter', 'safe'),
  'parameter-empty-refused': rule('breaking', 'request', 'parameter', 'request-break'),
  'parameter-optional': rule('info', 'request', 'parameter', 'safe'),
  'parameter-removed': rule('warning', 'request', 'parameter', 'fading'),
  'parameter-required': rule('breaking', 'request', 'parameter', 'request-break'),
  'parameter-required-added': rule('breaking', 'request', 'parameter', 'request-break'),
  'parameter-required-removed': rule('warning', 'request', 'parameter', 'fading'),
  'parameter-serialization-changed': rule('breaking', 'request', 'parameter', 'request-break'),
  'parameter-serialization-widened': rule('info', 'request', 'parameter', 'safe'),
  'path-added': rule('info', 'both', 'path', 'safe'),
  'path-parameter-renamed': rule('info', 'both', 'parameter', 'safe'),
  'path-removed': rule('breaking', 'both', 'path', 'request-gone'),
  'path-removed-after-sunset': rule('info', 'both', 'path', 'announced'),
  'request-alternative-narrowed': rule('breaking', 'request', 'schema', 'request-break'),
  'request-alternative-removed': rule('breaking', 'request', 'schema', 'request-gone'),
  'request-alternative-widened': rule('info', 'request', 'schema', 'safe'),
  'request-body-added': rule('info', 'request', 'body', 'safe'),
  'request-body-optional': rule('info', 'request', 'body', 'safe'),
  'request-body-removed': rule('breaking', 'request', 'body', 'request-break'),
  'request-body-required': rule('breaking', 'request', 'body', 'request-break'),
  'request-body-required-added': rule('breaking', 'request', 'body', 'request-break'),
  'request-closed-narrowed': rule('breaking', 'request', 'schema', 'request-break'),
  'request-closed-widened': rule('info', 'request', 'schema', 'safe'),
  'request-default-changed': rule('warning', 'request', 'schema', 'fading'),
  'request-deprecated-added': rule('info', 'request', 'schema', 'safe'),
  'request-encoding-changed': rule('breaking', 'request', 'body', 'request-break'),
  'request-encoding-header-added': rule('info', 'request', 'body', 'safe'),
  'request-encoding-header-optional': rule('info', 'request', 'body', 'safe'),
  'request-encoding-header-removed': rule('warning', 'request', 'body', 'fading'),
  'request-encoding-header-required': rule('breaking', 'request', 'body', 'request-break'),
  'request-encoding-widened': rule('info', 'request', 'body', 'safe'),
  'request-known-value-added': rule('info', 'request', 'schema', 'safe'),
  'request-known-value-removed': rule('info', 'request', 'schema', 'safe'),
  'request-media-type-added': rule('info', 'request', 'body', 'safe'),
  'request-media-type-removed': rule('breaking', 'request', 'body', 'request-break'),
  'request-overlap-added': rule('breaking', 'request', 'schema', 'request-break'),
  'request-overlap-widened': rule('warning', 'request', 'schema', 'fading'),
  'request-property-added': rule('info', 'request', 'schema', 'safe'),
  'request-property-forbidden': rule('breaking', 'request', 'schema', 'request-break'),
  'request-property-removed': rule('warning', 'request', 'schema', 'fading'),
  'request-read-only-narrowed': rule('warning', 'request', 'schema', 'fading'),
  'request-read-only-widened': rule('info', 'request', 'schema', 'safe'),
  'request-required-narrowed': rule('breaking', 'request', 'schema', 'request-break'),
  'request-required-widened': rule('info', 'request', 'schema', 'safe'),
  'request-schema-changed': rule('breaking', 'request', 'schema', 'request-break'),
  'request-schema-unexplained': rule('warning', 'request', 'schema', 'unexplained'),
  'request-xml-changed': rule('breaking', 'request', 'schema', 'request-break'),
  'response-alternative-added': rule('warning', 'response', 'schema', 'response-break'),
  'response-alternative-narrowed': rule('info', 'response', 'schema', 'safe'),
  'response-alternative-widened': rule('breaking', 'response', 'schema', 'response-break'),
  'response-body-added': rule('info', 'response', 'body', 'safe'),
  'response-body-removed': rule('breaking', 'response', 'body', 'response-gone'),
  'response-closed-narrowed': rule('info', 'response', 'schema', 'safe'),
  'response-closed-widened': rule('breaking', 'response', 'schema', 'response-break'),
  'response-deprecated-added': rule('info', 'response', 'schema', 'safe'),
  'response-encoding-changed': rule('breaking', 'response', 'body', 'response-break'),
  'response-encoding-header-added': rule('info', 'response', 'body', 'safe'),
  'response-encoding-header-optional': rule('breaking', 'response', 'body', 'response-gone'),
  'response-encoding-header-removed': rule('warning', 'response', 'body', 'fading'),
  'response-encoding-header-required': rule('info', 'response', 'body', 'safe'),
  'response-encoding-narrowed': rule('info', 'response', 'body', 'safe'),
  'response-error-added': rule('info', 'response', 'response', 'safe'),
  'response-error-removed': rule('warning', 'response', 'response', 'fading'),
  'response-header-added': rule('info', 'response', 'header', 'safe'),
  'response-header-optional': rule('breaking', 'response', 'header', 'response-gone'),
  'response-header-removed': rule('warning', 'response', 'header', 'fading'),
  'response-header-required': rule('info', 'response', 'header', 'safe'),
  'response-header-serialization-changed': rule('breaking', 'response', 'header', 'response-break'),
  'response-items-forbidden': rule('breaking', 'response', 'schema', 'response-gone'),
  'response-known-value-added': rule('info', 'response', 'schema', 'safe'),
  'response-known-value-removed': rule('info', 'response', 'schema', 'safe'),
  'response-link-added': rule('info', 'response', 'link', 'safe'),
  'response-link-changed': rule('warning', 'response', 'link', 'fading'),
  'response-link-removed': rule('warning', 'response', 'link', 'fading'),
  'response-media-type-added': rule('info', 'response', 'body', 'safe'),
  'response-media-type-removed': rule('breaking', 'response', 'body', 'response-gone'),
  'response-media-type-widened': rule('breaking', 'response', 'body', 'response-break'),
  'response-overlap-narrowed': rule('warning', 'response', 'schema', 'fading'),
  'response-overlap-removed': rule('breaking', 'response', 'schema', 'response-break'),
  'response-property-added': rule('info', 'response', 'schema', 'safe'),
  'response-property-forbidden': rule('breaking', 'response', 'schema', 'response-gone'),
  'response-property-new-in-closed': rule('breaking', 'response', 'schema', 'response-break'),
  'response-property-removed': rule('breaking', 'response', 'schema', 'response-gone'),
  'response-required-header-added': rule('info', 'response', 'header', 'safe'),
  'response-required-header-removed': rule('breaking', 'response', 'header', 'response-gone'),
  'response-required-narrowed': rule('info', 'response', 'schema', 'safe'),
  'response-required-widened': rule('breaking', 'response', 'schema', 'response-gone'),
  'response-schema-changed': rule('breaking', 'response', 'schema', 'response-break'),
  'response-schema-unexplained': rule('warning', 'response', 'schema', 'unexplained'),
  'response-success-added': rule('warning', 'response', 'response', 'response-break'),
  'response-success-removed': rule('breaking', 'response', 'response', 'response-gone'),
  'response-write-only-narrowed': rule('breaking', 'response', 'schema', 'response-gone'),
  'response-write-only-widened': rule('info', 'response', 'schema', 'safe'),
  'response-xml-changed': rule('breaking', 'response', 'schema', 'response-break'),
  'security-flow-added': rule('info', 'request', 'security', 'safe'),
  'security-flow-removed': rule('breaking', 'request', 'security', 'request-gone'),
  'security-loosened': rule('info', 'request', 'security', 'safe'),
  'security-scope-added': rule('info', 'request', 'security', 'safe'),
  'security-scope-removed': rule('breaking', 'request', 'security', 'request-gone'),
  'security-scope-withdrawn': rule('warning', 'request', 'security', 'fading'),
  'security-tightened': rule('breaking', 'request', 'security', 'access'),
  'security-url-added': rule('info', 'request', 'security', 'safe'),
  'security-url-changed': rule('warning', 'request', 'security', 'fading'),
  'server-added': rule('info', 'request', 'server', 'safe'),
  'server-base-path-removed': rule('breaking', 'request', 'server', 'server-gone'),
  'server-default-changed': rule('warning', 'request', 'server', 'fading'),
  'server-removed': rule('warning', 'request', 'server', 'fading'),
  'sunset-earlier': rule('breaking', 'both', 'operation', 'sunset-earlier'),
  'sunset-later': rule('info', 'both', 'operation', 'safe'),
  'sunset-removed': rule('warning', 'both', 'operation', 'fading'),
  'webhook-added': rule('info', 'both', 'webhook', 'safe'),
  'webhook-removed': rule('breaking', 'both', 'webhook', 'message-gone'),
  'webhook-removed-after-sunset': rule('info', 'both', 'webhook', 'announced-message'),
} as const satisfies Record<string, Rule>;

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
export type RuleId = keyof typeof ownRules | KeywordRuleId;

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
  [...(Object.entries(ownRules) as [RuleId, Rule][]), ...keywordRules()].toSorted(([a], [b]) => (a < b ? -1 : 1)),
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
