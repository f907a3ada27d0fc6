import { isNode } from './support/nodes.mjs';

/**
 * @param {Record<string, any>} node - with the values
 * @param {import('./support/nodes.mjs').Context} context
 */
function check(node, { report, location }) {
  const keyword = node.enum ? 'enum' : 'x-extensible-enum';
  const values = [node[keyword] ?? []].flat().map(String);
  checkNames(node, { report, location });
  const inOrder = node['x-enum-descriptions'];
  if (Array.isArray(inOrder)) {
    const message =
      `\`x-enum-descriptions\` has ${inOrder.length} texts for ${values.length} values. Give ` + `each value one.`;
    if (inOrder.length !== values.length) report({ message, location: location.child('x-enum-descriptions').key() });
    return;
  }
  const descriptions = node['x-enumDescriptions'];
  if (!isNode(descriptions)) {
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
    const message =
      `\`${key}\` is not a value of the \`enum\` or \`x-extensible-enum\` beside it. List it ` +
      `there, or remove this line.`;
    report({ message, location: location.child(['x-enumDescriptions', key]).key() });
  }
}

/**
 * @param {Record<string, any>} node - with the values
 * @param {Pick<import('./support/nodes.mjs').Context, 'report' | 'location'>} context
 */
function checkNames({ enum: values = [], 'x-enum-varnames': names }, { report, location }) {
  if (names === undefined) {
    const message = 'Generators cannot name values that begin with a digit. Give each a name in `x-enum-varnames`.';
    if (values.some((/** @type {unknown} */ value) => /^\d/.test(String(value))))
      report({ message, location: location.child('enum').key() });
    return;
  }
  if (names.length === values.length && names.every((/** @type {string} */ name) => /^[A-Z]\w*$/.test(name))) return;
  const message =
    '`x-enum-varnames` must have a name for each value of `enum`: a capital letter, then letters and digits.';
  report({ message, location: location.child('x-enum-varnames').key() });
}

/**
 * Each value of a set has a meaning, and nothing else has one; a code has a name as well.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Schema: (schema, context) => {
    if (isNode(schema)) check(schema, context);
  },
  ServerVariable: check,
  ref: (node, context, { node: target }) => {
    if ('x-enumDescriptions' in node) check({ ...target, ...node }, context);
  },
});
