import type { RawExchange } from '../../drift/traffic/sanitize.ts';
import type { entry } from './traffic.ts';

/** What a proxy would have seen of an entry. */
export function rawOf({ startedDateTime, time, request, response }: ReturnType<typeof entry>): RawExchange {
  const headers = (list: readonly { name: string; value: string }[]) =>
    Object.fromEntries(
      list.filter(({ name }) => !name.startsWith(':')).map(({ name, value }) => [name.toLowerCase(), value]),
    );
  return {
    started: startedDateTime,
    milliseconds: time,
    method: request.method,
    url: new URL(request.url),
    requestHeaders: headers(request.headers),
    requestBody: Buffer.from(request.postData?.text ?? ''),
    status: response.status,
    responseHeaders: headers(response.headers),
    responseBody: Buffer.from(response.content.text),
  };
}
