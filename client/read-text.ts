/** The part of a response that the client needs; the response of any `fetch` has it. */
export interface FetchResponse {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: { get(name: string): string | null };
  readonly body: object | null;
  text(): Promise<string>;
}

/**
 * Reads a body as `response.text()` does, but not for longer than is allowed; and quicker in Node, where it makes no
 * copies on the way.
 *
 * @param most - bytes
 * @returns the text, or its beginning where it is not whole
 */
export async function readText(response: Response, most: number): Promise<{ text: string; whole: boolean }> {
  const { body } = response;
  if (typeof body?.getReader !== 'function') return { text: await response.text(), whole: true };
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let [text, size] = ['', 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode(), whole: true };
    size += value.length;
    if (size > most) {
      reader.cancel().catch(() => undefined);
      return { text: text + decoder.decode(value.subarray(0, value.length - (size - most))), whole: false };
    }
    text += decoder.decode(value, { stream: true });
  }
}
