import { canonicalJson } from 'openapi-document';
import { isDocumentation } from '../../document/node-kinds.ts';
import type { Branch } from '../branch.ts';

/** Keywords that are compared or known to have no effect. */
const knownKeywords = new Set(
  `
  $ref $dynamicRef $anchor $dynamicAnchor $id $schema $defs definitions $vocabulary type nullable enum
  const format default deprecated readOnly writeOnly xml allOf anyOf oneOf not if then else
  discriminator x-extensible-enum minimum maximum exclusiveMinimum exclusiveMaximum multipleOf
  minLength maxLength pattern contentEncoding contentMediaType contentSchema items prefixItems minItems
  maxItems uniqueItems contains minContains maxContains unevaluatedItems unevaluatedProperties
  properties patternProperties additionalProperties required minProperties maxProperties propertyNames
  dependentRequired dependentSchemas
`
    .trim()
    .split(/\s+/),
);

/** Unknown keywords of a branch as text, to report that they changed. */
export function unknownKeywords({ parts }: Branch): string {
  const found = parts.flatMap((part) =>
    Object.entries(part)
      .filter(([key]) => !knownKeywords.has(key) && !isDocumentation(key))
      .map(([key, value]) => `${key}: ${canonicalJson(value)}`),
  );
  return [...new Set(found)].toSorted().join(', ');
}
