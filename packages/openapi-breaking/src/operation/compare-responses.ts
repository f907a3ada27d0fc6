import type { RuleId } from '../rules/registry.ts';
import { compareContent } from './compare-bodies.ts';
import { compareHeaders } from './compare-headers.ts';
import { compareLinks } from './compare-links.ts';
import { at, compareUnread, type Context } from './context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

const responseFields = new Set(['content', 'headers', 'links']);

type Responses = ResolvedOperation['responses'];

/** Compares the responses of two operations. */
export function compareResponses(was: ResolvedOperation, is: ResolvedOperation, context: Context): void {
  const { report, isReversed } = context;
  const [from, to] = [at(was.operation, 'responses'), at(is.operation, 'responses')];
  for (const [status, a] of was.responses) {
    const b = coveringStatus(status, is.responses);
    if (b) {
      compareContent('response', a, b, context);
      compareHeaders(a, b, context);
      compareUnread(a, b, responseFields, context);
      continue;
    }
    const isSplit = status.endsWith('XX') && [...is.responses.keys()].some((other) => other[0] === status[0]);
    if (isSplit && !isReversed) continue; // the remaining codes are compared below
    const rule: RuleId = `response-${outcomeOf(status)}-removed`;
    report(rule, { base: at(was.operation, 'responses', status), revision: to, before: status });
  }
  for (const [status, b] of is.responses) {
    const a = coveringStatus(status, was.responses);
    const rule: RuleId = `response-${outcomeOf(status)}-added`;
    if (!a) report(rule, { base: from, revision: at(is.operation, 'responses', status), after: status });
    else if (!was.responses.has(status)) {
      compareContent('response', a, b, context);
      compareHeaders(a, b, context);
    }
  }
  compareLinks(was, is, context);
}

function coveringStatus(status: string, responses: Responses) {
  return responses.get(status) ?? responses.get(`${status[0]}XX`) ?? responses.get('DEFAULT');
}

function outcomeOf(status: string): 'success' | 'error' {
  return /^[23]/.test(status) ? 'success' : 'error';
}
