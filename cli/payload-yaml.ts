import { type Document, isAlias, isMap, isNode, isScalar, LineCounter, parseAllDocuments, visit } from 'yaml';
import { escapeToken } from 'openapi-document';
import { fill, type Language, messagesIn } from '../shapes/text.ts';
import { inputMessages } from './messages/input.ts';
import { yamlFaults } from './yaml-faults.ts';
import { nearestOffset, type Payload, type PayloadError, type PayloadPlace } from './payload-place.ts';

/** Reads a YAML document that could be JSON: one document, keys that are text, no tags, aliases that lead somewhere. */
export function readYaml(text: string, language: Language): Payload {
  const label = messagesIn(inputMessages, language);
  const lines = new LineCounter();
  const found = parseAllDocuments(text.replace(/^\uFEFF/, ''), {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false, // the library compares each key with each other one; see `wrongKeys`
    logLevel: 'silent',
  });
  const documents = 'empty' in found ? [] : found;
  const [document, second] = documents;
  const place = (offset: number): PayloadPlace => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  if (!document) return { value: null, errors: [{ ...place(0), message: label.empty }], locate: () => place(0) };

  const at = ({ offset, message }: Fault): PayloadError => ({ ...place(offset), message });
  const errors = [
    ...[...document.errors, ...document.warnings].map(({ pos, code, message }) =>
      at({
        offset: pos[0],
        message: /call stack/.test(message)
          ? label.tooDeep
          : fill(label.notYaml, { why: language === 'zh' ? yamlFaults[code] : message }),
      }),
    ),
    ...(second ? [at({ offset: second.range[0], message: label.severalDocuments })] : []),
    ...faultsIn(document, language).map(at),
  ];
  if (errors.length > 0) return { value: null, errors, locate: () => place(0) };
  const { value, error } = valueOf(document, language);
  let offsets: Map<string, number> | undefined;
  return {
    value,
    errors: error ? [at({ offset: document.range[0], message: error })] : [],
    locate: (pointer) => place(nearestOffset((offsets ??= offsetsOf(document)), pointer)),
  };
}

interface Fault {
  readonly offset: number;
  readonly message: string;
}

/** What the library lets pass and JSON has not, or what it would throw at later. */
function faultsIn(document: Document.Parsed, language: Language): Fault[] {
  const label = messagesIn(inputMessages, language);
  const faults: Fault[] = [];
  const anchors = new Set<string>();
  visit(document, {
    Node(_key, node, path) {
      if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor);
      if (isAlias(node) && !anchors.has(node.source))
        faults.push({ offset: node.range?.[0] ?? 0, message: fill(label.unresolvedAlias, { name: node.source }) });
      if (isAlias(node) && path.some((above) => 'anchor' in above && above.anchor === node.source))
        faults.push({ offset: node.range?.[0] ?? 0, message: fill(label.circularAlias, { name: node.source }) });
      if (isScalar(node) && typeof node.value === 'number' && !Number.isFinite(node.value))
        faults.push({ offset: node.range?.[0] ?? 0, message: label.notFinite });
      if (!isMap(node)) return;
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        const name = isScalar(key) ? key.value : undefined;
        if (isAlias(key) || (isNode(key) && !isScalar(key))) faults.push({ offset, message: label.keyNoText });
        else if (seen.has(name)) faults.push({ offset, message: fill(label.duplicateKey, { key: String(name) }) });
        seen.add(name);
      }
    },
  });
  return faults;
}

/** @returns the value, or why it cannot be had: aliases of aliases of aliases grow beyond all bounds */
function valueOf(document: Document.Parsed, language: Language): { value: unknown; error?: string } {
  try {
    return { value: document.toJS({ maxAliasCount: 1000 }) };
  } catch (error) {
    if (error instanceof ReferenceError) return { value: null, error: inputMessages.tooManyAliases[language] };
    throw error;
  }
}

function offsetsOf(document: Document.Parsed): Map<string, number> {
  const offsets = new Map<string, number>();
  const open: [unknown, string][] = [[document.contents, '']];
  for (let next = open.pop(); next; next = open.pop()) {
    const [given, pointer] = next;
    const node = isAlias(given) ? given.resolve(document) : given;
    if (!isNode(node) || offsets.size > 200_000) continue;
    offsets.set(pointer, (isNode(given) ? given : node).range?.[0] ?? 0);
    if (isMap(node))
      for (const { key, value } of node.items) open.push([value, `${pointer}/${escapeToken(String(key))}`]);
    else if ('items' in node)
      for (const [index, item] of node.items.entries()) open.push([item, `${pointer}/${index}`]);
  }
  return offsets;
}
