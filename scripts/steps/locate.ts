import { isObject, type Json, nodeAt, placeOfReference, pointerTokens, toPointer } from 'openapi-document';
import type { Problem } from '../problems.ts';
import { rootFile, type SourceFile, type Sources } from './load.ts';

/** The place in `spec/` that a place in the bundled document came from. */
export type Origin = Pick<Problem, 'file' | 'line' | 'column' | 'pointer'>;

/**
 * Follows a JSON Pointer of the bundled document through the references of the sources.
 * Where the sources have no such node, the nearest one above it is returned.
 *
 * @param pointer - JSON Pointer into the bundled document
 */
export function locate(sources: Sources, pointer: string): Origin {
  let tokens = pointerTokens(pointer);
  let file = sources.get(rootFile) as SourceFile;
  let node: unknown = file.value;
  let path: string[] = [];
  const enter = (next: SourceFile | undefined, within: string[] = []) => {
    if (!next) return;
    file = next;
    path = within;
    node = nodeAt(next.value as Json, within);
  };
  const [first, kind, name] = tokens;
  const component = first === 'components' ? sources.get(`spec/components/${kind}/${name}.yaml`) : undefined;
  if (component) {
    enter(component);
    tokens = tokens.slice(3);
  }
  for (const token of tokens) {
    while (isObject(node) && typeof node.$ref === 'string' && !(token in node)) {
      const target = placeOfReference(node.$ref, file.path);
      const next = sources.get(target.file);
      if (!next) break;
      enter(next, pointerTokens(target.pointer));
    }
    if (token === 'value' && isObject(node) && typeof node.externalValue === 'string') {
      enter(sources.get(placeOfReference(node.externalValue, file.path).file));
      continue;
    }
    node = nodeAt(node as Json, [token]);
    if (node === undefined) break;
    path.push(token);
  }
  const at = toPointer(path);
  return { file: file.path, pointer: at, ...file.locate(at) };
}
