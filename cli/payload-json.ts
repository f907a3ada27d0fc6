import { type AnyNode, type DocumentNode, parse, type ObjectNode, type MemberNode } from '@humanwhocodes/momoa';
import { escapeToken } from 'openapi-document';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { inputMessages } from './messages/input.ts';
import { nearestOffset, type Payload, type PayloadError, placesIn } from './payload-place.ts';

/** Reads JSON as RFC 8259 has it: no comments, no trailing commas; and no key twice in an object. */
export function readJson(text: string, language: Language): Payload {
  const label = messagesIn(inputMessages, language);
  const place = placesIn(text);
  let document: DocumentNode;
  try {
    document = parse(text.replace(/^\uFEFF/, ' '), { mode: 'json', ranges: true });
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    const offset = endsEarly(text) ? text.trimEnd().length : error.offset;
    const [found] = text.trimEnd().slice(offset);
    const why = found === undefined ? label.unexpectedEnd : fill(label.unexpected, { text: found });
    return {
      value: null,
      errors: [{ ...place(offset), message: fill(label.notJson, { why }) }],
      locate: () => place(0),
    };
  }
  const offsets = new Map<string, number>();
  const errors: PayloadError[] = [];
  for (const { node, pointer } of valuesOf(document)) {
    offsets.set(pointer, offsetOf(node));
    for (const member of node.type === 'Object' ? duplicates(node) : [])
      errors.push({ ...place(offsetOf(member)), message: fill(label.duplicateKey, { key: memberName(member) }) });
  }
  const locate = (pointer: string) => place(nearestOffset(offsets, pointer));
  return { value: JSON.parse(text.replace(/^\uFEFF/, '')), errors, locate };
}

function isSyntaxError(error: unknown): error is Error & { readonly offset: number } {
  return error instanceof Error && 'offset' in error;
}

/** Whether the text ends within a value; the parser reports that at the last token, or at none. */
function endsEarly(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    const { message } = error as Error;
    const position = /at position (\d+)/.exec(message)?.[1];
    return /end of JSON input/.test(message) || Number(position) >= text.trimEnd().length;
  }
}

/** Every value with its JSON Pointer, in the order of the text. */
function* valuesOf(document: DocumentNode): Generator<{ node: AnyNode; pointer: string }> {
  const open: { node: AnyNode; pointer: string }[] = [{ node: document.body, pointer: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    for (const child of childrenOf(next.node, next.pointer).toReversed()) open.push(child);
  }
}

function childrenOf(node: AnyNode, pointer: string): { node: AnyNode; pointer: string }[] {
  if (node.type === 'Array')
    return node.elements.map(({ value }, index) => ({ node: value, pointer: `${pointer}/${index}` }));
  if (node.type !== 'Object') return [];
  return node.members.map((one) => ({ node: one.value, pointer: `${pointer}/${escapeToken(memberName(one))}` }));
}

function duplicates({ members }: ObjectNode): MemberNode[] {
  const seen = new Set<string>();
  return members.filter((member) => seen.size === seen.add(memberName(member)).size);
}

function memberName({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

function offsetOf(node: AnyNode): number {
  return node.range?.[0] ?? 0;
}
