import { isNode } from './support/nodes.mjs';

const shown = ['examples', 'example', 'enum', 'x-extensible-enum', 'default'];

/** @param {import('./support/nodes.mjs').Node} schema */
function isShown(schema) {
  return shown.some((key) => key in schema);
}

/**
 * @param {unknown} schema - a reference has no type beside it
 * @returns {schema is import('./support/nodes.mjs').Node}
 */
function isValue(schema) {
  return isNode(schema) && 'type' in schema && schema.type !== 'object' && schema.type !== 'array';
}

/**
 * Every property that is a value, or a list of values, shows one: an example, or the values it may have. Readers,
 * documentation and importers would show the word `string` otherwise. A property that is a reference shows what is at
 * its target.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  SchemaProperties(properties, { report, location }) {
    for (const [name, schema] of Object.entries(properties)) {
      const value = isNode(schema) && schema.type === 'array' ? schema.items : schema;
      if (!isValue(value) || isShown(/** @type {import('./support/nodes.mjs').Node} */ (schema)) || isShown(value))
        continue;
      const message = `\`${name}\` has neither an example nor a list of values. Add \`examples\`.`;
      report({ message, location: location.child(name).key() });
    }
  },
});
