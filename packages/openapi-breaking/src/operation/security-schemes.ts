/** Security requirements and schemes of a document. */
import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { DocumentIndex } from '../document/document-index.ts';

/** Alternative security requirements: each is a set of schemes with their scopes, as text. */
export type Alternatives = readonly (readonly string[])[];

const schemesByDocument = new WeakMap<DocumentIndex, Map<string, JsonObject>>();

/** The security schemes of a document, with references followed. */
export function schemesOf(index: DocumentIndex): ReadonlyMap<string, JsonObject> {
  const found = schemesByDocument.get(index) ?? readSchemes(index);
  schemesByDocument.set(index, found);
  return found;
}

function readSchemes({ document, follow }: DocumentIndex): Map<string, JsonObject> {
  const { components } = document;
  const schemes = isObject(components) && isObject(components.securitySchemes) ? components.securitySchemes : {};
  return new Map(Object.entries(schemes).map(([name, scheme]) => [name, follow(scheme)]));
}

/** @throws {UnresolvedError} when a requirement names an unknown scheme */
export function securityOf(index: DocumentIndex, security: Json | undefined): Alternatives {
  if (!Array.isArray(security) || security.length === 0) return [[]];
  const schemes = schemesOf(index);
  return security.filter(isObject).map((alternative) =>
    requirementsOf(alternative).flatMap(({ name, scopes }) => {
      const scheme = schemes.get(name) ?? byAddress(index, name);
      if (!scheme)
        throw index.unresolved(
          alternative,
          `The security scheme ${name} is not there. Describe it below components/securitySchemes.`,
        );
      const kind = schemeKind(scheme, name);
      return [kind, ...scopes.map((scope) => `${kind} ${scope}`)];
    }),
  );
}

/** Since 3.2 a requirement may name a scheme by its URI. */
function byAddress(index: DocumentIndex, name: string): JsonObject | undefined {
  return name.includes('#') || name.includes('/') ? index.named(name, index.document) : undefined;
}

/** The schemes of one security requirement, with the scopes of each. */
export function requirementsOf(alternative: JsonObject): { name: string; scopes: string[] }[] {
  return Object.entries(alternative).map(([name, scopes]) => ({
    name,
    scopes: Array.isArray(scopes) ? scopes.map(String) : [],
  }));
}

/** What a client must send for a scheme, independent of its name and descriptions. */
export function schemeKind({ type, in: location, name, scheme }: JsonObject, key: string): string {
  if (type === undefined) return key;
  if (type === 'apiKey')
    return `apiKey in ${String(location)} ${location === 'header' ? String(name).toLowerCase() : String(name)}`;
  if (type === 'http') return `http ${String(scheme).toLowerCase()}`;
  return String(type);
}
