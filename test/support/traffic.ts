import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { followWithSiblings, isObject, type JsonObject, operationsOf } from 'openapi-document';
import { describedTraffic } from '../../cli/traffic.ts';
import { repository } from './project.ts';

/** What traffic is held against in tests. */
export const description = describedTraffic(
  { published: (name) => readFileSync(join(repository, 'generated', name), 'utf8') },
  'en',
);
const { document } = description;

export interface Side {
  readonly method: string;
  readonly path: string;
  readonly host?: string;
  readonly requestType?: string;
  readonly request?: unknown;
  readonly status?: number;
  readonly response?: unknown;
  readonly responseType?: string;
}

/** One entry of a HAR, as a browser writes it. */
export function entry(side: Side) {
  const { method, path, request, status = 200, response, responseType = 'application/json' } = side;
  const { host = 'modelarts.cn-north-4.myhuaweicloud.com', requestType = 'application/merge-patch+json' } = side;
  const body: { postData?: { mimeType: string; text: string } } =
    request === undefined ? {} : { postData: { mimeType: requestType, text: JSON.stringify(request) } };
  const type = request === undefined ? [] : [{ name: 'Content-Type', value: requestType }];
  const text = response === undefined ? '' : JSON.stringify(response);
  return {
    startedDateTime: '2026-11-20T10:00:00.000Z',
    time: 5,
    request: {
      method,
      url: `https://${host}${path}`,
      httpVersion: 'HTTP/2',
      bodySize: request === undefined ? 0 : -1,
      headers: [{ name: ':method', value: method }, { name: 'X-Auth-Token', value: 'MIIFtoken' }, ...type],
      ...body,
    },
    response: {
      status,
      headers: [{ name: 'Content-Type', value: responseType }],
      content: { size: text.length, text },
    },
  };
}

export function har(entries: readonly unknown[]): Buffer {
  return Buffer.from(JSON.stringify({ log: { version: '1.2', creator: {}, entries } }, null, 1));
}

/** Path of an operation, with values. */
export function pathOf(id: string): string {
  const { path = '' } = operationsOf(document).find((one) => one.id === id) ?? {};
  return path
    .replace('{project_id}', '0123456789abcdef0123456789abcdef')
    .replace(/\{(\w+)\}/g, 'pool-0123456789abcdef0123456789abcdef');
}

/** The examples of a request, or of the response with a status. */
export function examplesOf(id: string, of: 'request' | string): JsonObject[] {
  const { node = {} } = operationsOf(document).find((one) => one.id === id) ?? {};
  const responses = isObject(node.responses) ? node.responses : {};
  const { content } = followWithSiblings(document, of === 'request' ? node.requestBody : responses[of]);
  const [media] = Object.values(isObject(content) ? content : {});
  const examples = isObject(media) && isObject(media.examples) ? media.examples : {};
  return Object.values(examples).map((one) => structuredClone(followWithSiblings(document, one).value as JsonObject));
}
