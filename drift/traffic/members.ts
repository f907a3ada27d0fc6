import {
  escapeToken,
  followWithSiblings,
  isObject,
  type Json,
  type JsonObject,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import { memberPlace } from '../page/places.ts';
import { shownName } from './shown.ts';

/** A member of a body, as it was seen, and what the description says of it. */
export interface SeenMember {
  /** Such as `200.spec.resources.count`. */
  readonly place: string;
  readonly name: string;
  readonly value: unknown;
  /** JSON Pointer into the body, as validators write it. */
  readonly instance: string;
  /** Name of the component schema it is in; `undefined` in an object that has none. */
  readonly owner: string | undefined;
  /** Its schema; `undefined` where the description does not have it. */
  readonly schema: JsonObject | undefined;
  /** JSON Pointer into the description: of its schema, or of what it is missing from. */
  readonly pointer: string;
  /** The names that its object is described with. */
  readonly siblings: readonly string[];
}

/** Deepest member that is looked at; no body of the service comes near it. */
const deepest = 60;

interface At {
  readonly place: string;
  readonly schema: Json | undefined;
  readonly pointer: string;
  readonly instance: string;
  readonly depth: number;
}

/** Every member of a body, in its order: array elements stand at the place of their array. */
export function seenMembers(document: JsonObject, value: unknown, place: string, schema: JsonObject): SeenMember[] {
  const found: SeenMember[] = [];
  visit(document, value, { place, schema, pointer: '#', instance: '', depth: 0 }, (member) => found.push(member));
  return found;
}

function visit(document: JsonObject, value: unknown, at: At, act: (member: SeenMember) => void): void {
  if (at.depth > deepest) return;
  const reference = isObject(at.schema) ? at.schema.$ref : undefined;
  const pointer = typeof reference === 'string' ? reference : at.pointer;
  const schema = followWithSiblings(document, at.schema);
  const inside = { depth: at.depth + 1 };
  if (Array.isArray(value)) {
    const items = {
      ...inside,
      place: at.place,
      schema: schema.items,
      pointer: `${pointer}/items`,
      instance: at.instance,
    };
    for (const [index, element] of value.entries())
      visit(document, element, { ...items, instance: `${at.instance}/${index}` }, act);
    return;
  }
  const { properties, additionalProperties } = schema;
  if (!isObject(value) || (!isObject(properties) && !isObject(additionalProperties))) return;
  const named = isObject(properties) ? properties : {};
  const owner = /^#\/components\/schemas\/[^/]+$/.test(pointer) ? pointerTokens(pointer).at(-1) : undefined;
  for (const [name, member] of Object.entries(value)) {
    const isNamed = Object.hasOwn(named, name);
    const own = isNamed ? named[name] : additionalProperties;
    const isInMap = !isNamed && isObject(own);
    const place = isInMap ? `${at.place}.*` : memberPlace(at.place, isNamed ? name : shownName(name));
    const instance = `${at.instance}/${escapeToken(name)}`;
    const target = isNamed
      ? `${pointer}/properties${toPointer([name]).slice(1)}`
      : `${pointer}${isObject(own) ? '/additionalProperties' : ''}`;
    act({
      place,
      name,
      value: member,
      instance,
      owner: isInMap ? undefined : owner,
      schema: isObject(own) ? followWithSiblings(document, own) : undefined,
      pointer: target,
      siblings: Object.keys(named),
    });
    visit(
      document,
      member,
      { ...inside, place, instance, schema: isObject(own) ? own : undefined, pointer: target },
      act,
    );
  }
}
