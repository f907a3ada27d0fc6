/** What a rule is: its level, what it touches, and why it is there. */

/** How much a difference matters: the comparison fails, warns or only lists it. */
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

/** A row of the table of rules. */
export function rule(level: Level, direction: Direction, area: Area, reason: Reason): Rule {
  return { level, direction, area, reason };
}
