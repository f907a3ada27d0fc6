import { isObject, type JsonObject, mapObjects } from 'openapi-document';

/**
 * Writes what values mean in the form of the published files: `x-enum-descriptions`, an array in the order of the
 * values. Generators read meanings by position; from the map that `spec/` has, some of them take the meaning of another
 * value, and one stops.
 *
 * @param document - a bundled document of one language
 */
export function enumArrays(document: JsonObject): JsonObject {
  return mapObjects(document, (object) => {
    const { 'x-enumDescriptions': meanings, ...rest } = object;
    const values = rest.enum ?? rest['x-extensible-enum'];
    if (!isObject(meanings) || !Array.isArray(values)) return object;
    return { ...rest, 'x-enum-descriptions': values.map((value) => meanings[String(value)] ?? '') };
  }) as JsonObject;
}
