import { isNode } from './support/nodes.mjs';

const message = 'It is not said what this rests on. List the ids of its sources as `x-sources`.';

/** @param {Record<string, any>} node */
function isSourced({ 'x-sources': sources }) {
  return Array.isArray(sources) && sources.length > 0 && sources.every((id) => typeof id === 'string' && id !== '');
}

/** @type {(node: any, context: import('./support/nodes.mjs').Context) => void} */
function check(node, { report, location }) {
  if (!isSourced(node)) report({ message, location: 'x-sources' in node ? location.child('x-sources') : location });
}

/**
 * Every property, parameter and response header names the sources it rests on.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Parameter: check,
  Header: check,
  SchemaProperties(properties, { report, location }) {
    for (const [name, schema] of Object.entries(properties)) {
      if (isNode(schema) && !isSourced(schema)) report({ message, location: location.child(name).key() });
    }
  },
});
