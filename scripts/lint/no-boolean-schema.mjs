const message =
  'Generators stumble over `true` or `false` as a schema. Write what the values are, or leave the keyword out.';
const keywords = ['items', 'additionalProperties', 'unevaluatedItems', 'unevaluatedProperties'];

/** @type {(map: any, context: import('./support/nodes.mjs').Context) => void} */
function checkMap(map, { report, location }) {
  for (const [name, schema] of Object.entries(map)) {
    if (typeof schema === 'boolean') report({ message, location: location.child(name) });
  }
}

/**
 * Schemas are objects, never `true` or `false`.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Schema(/** @type {any} */ schema, { report, location }) {
    if (typeof schema === 'boolean') report({ message, location });
    for (const keyword of keywords.filter((name) => typeof schema?.[name] === 'boolean')) {
      report({ message, location: location.child(keyword) });
    }
  },
  SchemaProperties: checkMap,
  PatternProperties: checkMap,
});
