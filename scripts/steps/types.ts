import { createRequire } from 'node:module';
import type { OpenAPI3 } from 'openapi-typescript';
import type { TypeNode } from 'typescript';
import { isObject, type Json, type JsonObject, mapObjects } from 'openapi-document';

// Required, not imported: Node takes 0.3 s to look through the compiler for names to import.
const load = createRequire(import.meta.url);
const ts: typeof import('typescript') = load('typescript');
const { default: openapiTS, astToString }: typeof import('openapi-typescript') = load('openapi-typescript');

const header = '// Made by `npm run build` from spec/. Do not edit.\n\n';

/**
 * Writes the TypeScript types of one language's document: the same types in every language, with comments in it.
 *
 * A field marked with `x-extensible-enum` becomes `'Known' | (string & {})`, or the same of numbers: editors offer the
 * known values, and a value added by the service later still compiles.
 *
 * @param document - a bundled document; it is not changed
 */
export async function types(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(withMeanings(document) as unknown as OpenAPI3, {
    silent: true,
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    transform: (schema) => openUnion((schema as { 'x-extensible-enum'?: (string | number)[] })['x-extensible-enum']),
  });
  return header + astToString(nodes);
}

/** Lists the meaning of each value in the description, the only text that reaches the comments. */
function withMeanings(document: JsonObject): Json {
  return mapObjects(document, (object) => {
    const described = isObject(object.items) ? object.items : object;
    const meanings = described['x-enumDescriptions'];
    if (!isObject(meanings) || typeof object.description !== 'string') return object;
    const list = Object.entries(meanings).map(([value, meaning]) => `- \`${value}\`: ${meaning as string}`);
    return { ...object, description: [object.description, '', ...list].join('\n') };
  });
}

function openUnion(known: readonly (string | number)[] | undefined): TypeNode | undefined {
  if (known === undefined) return undefined;
  const { factory } = ts;
  const isNumber = known.every((value) => typeof value === 'number');
  const literals = known.map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(value),
    ),
  );
  const anyOther = factory.createParenthesizedType(
    factory.createIntersectionTypeNode([
      factory.createKeywordTypeNode(isNumber ? ts.SyntaxKind.NumberKeyword : ts.SyntaxKind.StringKeyword),
      factory.createTypeLiteralNode([]),
    ]),
  );
  return factory.createUnionTypeNode([...literals, anyOther]);
}
