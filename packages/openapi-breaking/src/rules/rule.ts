/** The properties of a rule: its level, direction, area and reason. */

/** Severity of a difference: the comparison fails, warns, or only lists it. */
export type Level = 'breaking' | 'warning' | 'info';

/** Whether a difference affects what clients send, what they receive, or both. */
export type Direction = 'request' | 'response' | 'both';

/** The part of a document that a rule is about. */
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

/** Why a rule exists; rules with the same reason share their advice. */
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

/** A kind of difference; its texts are in `messages.en.yaml` and `messages.zh.yaml`. */
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
