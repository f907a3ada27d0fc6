import { isObject } from './support/nodes.mjs';

/**
 * @param {Record<string, any>} node - with the values
 * @param {import('./support/nodes.mjs').Context} context
 */
function check(node, { report, location }) {
  const keyword = node.enum ? 'enum' : 'x-extensible-enum';
  const values = [node[keyword] ?? []].flat().map(String);
  const descriptions = node['x-enumDescriptions'];
  if (!isObject(descriptions)) {
    const message = `The values of \`${keyword}\` are not described. Say in \`x-enumDescriptions\` what each means.`;
    if (values.length > 1) report({ message, location: location.child(keyword).key() });
    return;
  }
  const missing = values.filter((/** @type {string} */ value) => !(value in descriptions));
  if (missing.length > 0) {
    const message = `\`x-enumDescriptions\` does not say what these values mean: ${missing.join(', ')}. Describe them.`;
    report({ message, location: location.child('x-enumDescriptions').key() });
  }
  for (const key of Object.keys(descriptions).filter((name) => !values.includes(name))) {
    const message = `\`${key}\` is not a value of the \`enum\` or \`x-extensible-enum\` beside it. List it there, or remove this line.`;
    report({ message, location: location.child(['x-enumDescriptions', key]).key() });
  }
}

/**
 * Each value of a set has a meaning, and nothing else has one.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Schema: (schema, context) => {
    if (isObject(schema)) check(schema, context);
  },
  ServerVariable: check,
  ref: (node, context, { node: target }) => {
    if ('x-enumDescriptions' in node) check({ ...target, ...node }, context);
  },
});
