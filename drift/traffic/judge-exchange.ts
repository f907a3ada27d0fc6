import type { Matched, TrafficDescription } from './description.ts';
import type { Exchange } from './exchange.ts';
import { judgeRequest, judgeRules } from './judge-request.ts';
import { judgeResponse } from './judge-response.ts';
import type { Seen } from './seen.ts';

/** Everything in one exchange that the description does not say, and the rules that it confirms. */
export function judgeExchange(exchange: Exchange, matched: Matched, description: TrafficDescription): Seen[] {
  const { id } = matched.operation;
  const request = judgeRequest(exchange, matched, description);
  const broken = request.some(({ kind }) => kind !== 'field new') ? [] : judgeRules(exchange, matched, description);
  return [...request, ...broken, ...judgeResponse(exchange, matched, description, id)];
}
