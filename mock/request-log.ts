import type { MockRequest } from './http.ts';

const mostRequests = 1000;
const mostCharacters = 16 * 1024 * 1024;

/** Remembers the latest requests: a thousand at most, and 16 million characters of bodies. */
export class RequestLog {
  readonly requests: MockRequest[] = [];
  #characters = 0;
  #count = 0;

  /** @returns how many requests there have been, with this one */
  add(request: MockRequest): number {
    this.requests.push(request);
    this.#characters += request.body.length;
    while (this.requests.length > mostRequests || (this.#characters > mostCharacters && this.requests.length > 1))
      this.#characters -= this.requests.shift()?.body.length ?? 0;
    return ++this.#count;
  }
}
