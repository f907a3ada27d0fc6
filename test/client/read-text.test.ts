import { describe, expect, it } from 'vitest';
import { readText } from '../../client/read-text.ts';

const text = '资源池 😀 a';
const bytes = new TextEncoder().encode(text);

function inPieces(...ends: number[]): Response {
  const pieces = [0, ...ends].map((start, index) => bytes.slice(start, ends[index] ?? bytes.length));
  return new Response(
    new ReadableStream({ start: (to) => (pieces.forEach((piece) => to.enqueue(piece)), to.close()) }),
  );
}

describe('readText', () => {
  it.each([...bytes.keys()])('keeps characters whole that arrive in two pieces, cut at byte %i', async (at) => {
    expect(await readText(inPieces(at), 1000)).toEqual({ text, whole: true });
  });

  it('stops after as many bytes as are allowed', async () => {
    expect(await readText(inPieces(4), 3)).toEqual({ text: '资', whole: false });
    expect(await readText(inPieces(4), bytes.length)).toEqual({ text, whole: true });
    expect(await readText(inPieces(4), bytes.length - 1)).toMatchObject({ whole: false });
  });
});
