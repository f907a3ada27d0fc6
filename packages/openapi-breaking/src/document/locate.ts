/** Positions of JSON Pointers in a YAML or JSON text. */
import { type Event, EVENT_ID, getScalarValue, parseEvents } from 'js-yaml';
import { pointerTokens } from 'openapi-document';

/** A position in a text, 1-based. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** The position of an offset in a text. */
export function lineAndColumn(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/**
 * Finds the positions of nodes in a text. The text is parsed at the first call, because a comparison without findings
 * needs no position.
 *
 * @param text - of a YAML or JSON document
 * @returns the position of a JSON Pointer's key, or of its nearest existing ancestor
 */
export function locator(text: string): (pointer: string) => TextPlace {
  const plain = text.replace(/^\uFEFF/, '');
  let read: { events: Event[]; ends: Int32Array; lines: number[] } | undefined;
  return (pointer) => {
    if (!read) {
      const events = parseEvents(plain, { maxDepth: 10_000 });
      read = { events, ends: endsOfEvents(events), lines: lineStarts(plain) };
    }
    const offset = offsetOf(plain, read.events, read.ends, pointerTokens(pointer));
    return placeAt(read.lines, offset);
  };
}

/** For each event that opens a node, the index of the event after its end. */
function endsOfEvents(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries()) {
    ends[index] = index + 1;
    if (type === EVENT_ID.POP) ends[open.pop() ?? 0] = index + 1;
    else if (type === EVENT_ID.DOCUMENT || type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open.push(index);
  }
  return ends;
}

function offsetOf(text: string, events: readonly Event[], ends: Int32Array, tokens: readonly string[]): number {
  let at = 1; // after the event of the document
  let offset = startOf(events[at]);
  for (const token of tokens) {
    const found = childOf(text, events, ends, at, token);
    if (!found) break;
    ({ at, offset } = found);
  }
  return offset;
}

function childOf(text: string, events: readonly Event[], ends: Int32Array, parent: number, token: string) {
  const event = events[parent];
  let child = parent + 1;
  const end = (ends[parent] ?? 0) - 1;
  if (event?.type === EVENT_ID.SEQUENCE) {
    for (let index = 0; child < end; index++, child = ends[child] ?? end)
      if (String(index) === token) return { at: child, offset: startOf(events[child]) };
  }
  if (event?.type !== EVENT_ID.MAPPING) return undefined;
  for (; child < end; child = ends[ends[child] ?? end] ?? end) {
    const key = events[child];
    if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === token)
      return { at: ends[child] ?? end, offset: startOf(key) };
  }
  return undefined;
}

function startOf(event: Event | undefined): number {
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart - (event.style === 2 || event.style === 3 ? 1 : 0);
  if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) return event.start;
  return event?.type === EVENT_ID.ALIAS ? event.anchorStart : 0;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function placeAt(lines: readonly number[], offset: number): TextPlace {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
