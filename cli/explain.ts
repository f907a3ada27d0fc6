import {
  isApiError,
  isClientError,
  isRequestInvalidError,
  isTimeoutError,
  isTransportError,
  isWaitError,
  operations,
  type WaitError,
  type WaitProgress,
} from '../client/index.ts';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { systemFault } from './faults.ts';
import { serviceMessages } from './messages/service.ts';
import { optionFor } from './parameters.ts';
import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/**
 * Says what a call or a wait failed with, and what to do about it. The messages of the client are English; those of the
 * service are repeated as they came.
 *
 * @returns nothing for an error of another kind
 */
export function explain(error: unknown, lang: Language, { columns = Infinity }: Terminal): string | undefined {
  if (isWaitError(error)) return explainWait(error, lang);
  if (!isClientError(error)) return undefined;
  if (isRequestInvalidError(error))
    return error.violations
      .map(({ pointer, message }) => `${argumentPlace(pointer)}\n${wrap(message, columns, '  ')}`)
      .join('\n');
  if (isApiError(error)) {
    const { status, error_code, error_msg, request_id, body, advice } = error;
    const said = error_code || error_msg || typeof body !== 'string' ? [error_code, error_msg] : [body.slice(0, 99)];
    const id = request_id === undefined ? '' : fill(serviceMessages.requestId[lang], { id: request_id });
    const first = [`${error.operation}: ${status}`, ...said].filter(Boolean).join(' ') + id;
    if (!advice) return first;
    const text = lang === 'zh' ? advice.meaning + advice.action : `${advice.meaning} ${advice.action}`;
    return `${first}\n${wrap(text, columns, '  ')}`;
  }
  return unanswered(error, lang);
}

/** A parameter by its option, and what is in the body by a JSON Pointer. */
function argumentPlace(pointer: string): string {
  const name = /^\/([^/]*)$/.exec(pointer)?.[1];
  return name === undefined || name === 'body' ? `#${pointer}` : optionFor(name);
}

/** Message for a call without a response: why, and whether the request may have arrived all the same. */
function unanswered(error: Error & { operation: string }, lang: Language): string {
  const label = messagesIn(serviceMessages, lang);
  const { operation } = error;
  const changes = operations[operation as keyof typeof operations].method !== 'GET';
  const after = changes && Object(error).mayHaveArrived === true ? label.mayHaveArrived : '';
  const sentence = () => {
    if (isTimeoutError(error)) return fill(label.noResponseWithin, { operation, count: error.milliseconds / 1000 });
    if (!isTransportError(error)) return error.message;
    if (error.reason === 'body') return fill(label.noJsonObject, { operation });
    if (error.reason === 'size') return fill(label.responseTooLarge, { operation });
    return fill(label.noResponse, { operation, why: systemFault(error, lang) });
  };
  return [sentence(), after].filter(Boolean).join(lang === 'zh' ? '' : ' ');
}

function explainWait({ reason, progress }: WaitError, lang: Language): string {
  const label = messagesIn(serviceMessages, lang);
  const why = progress ? whyOf(progress, lang) : '';
  return fill(reason === 'failed' ? label.changeFailed : label.changeGoesOn, { why });
}

function whyOf({ failure, counts, phase, error }: WaitProgress, lang: Language): string {
  const label = messagesIn(serviceMessages, lang);
  const { what, said } = failure ?? {};
  const abnormal = counts && counts.abnormal > 0 ? fill(label.nodesAbnormal, { count: counts.abnormal }) : '';
  const facts = [
    abnormal,
    what === 'missing' ? label.isMissing : '',
    what === 'order' && abnormal === '' ? label.orderFailed : '',
    phase !== undefined && phase !== 'Running' ? fill(label.poolInPhase, { phase }) : '',
    error ? label.notRead : '',
    counts && !failure ? fill(label.nodesAvailable, { count: counts.available, wanted: counts.wanted ?? '-' }) : '',
  ];
  const sentence = facts.filter(Boolean).join(label.comma);
  return said ? fill(label.saying, { sentence, said }) : sentence;
}
