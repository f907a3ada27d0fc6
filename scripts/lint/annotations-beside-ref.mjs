import { proseFields } from './twins.mjs';

/** Those of the table in `packages/openapi-document/src/keywords.ts` that may stand there; Redocly cannot load it. */
export const annotations = new Set([
  '$ref',
  ...proseFields,
  'deprecated',
  'default',
  'examples',
  'readOnly',
  'writeOnly',
]);

/**
 * Beside the `$ref` of a schema stand texts, not constraints.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  ref: (node, { report, location, type }) => {
    if (type.name !== 'Schema') return;
    for (const key of Object.keys(node)) {
      if (annotations.has(key) || (key.startsWith('x-') && key !== 'x-extensible-enum')) continue;
      const message =
        `Generators and the other rules do not see \`${key}\` beside a \`$ref\`. Put it into ` +
        `the schema referred to.`;
      report({ message, location: location.child(key).key() });
    }
  },
});
