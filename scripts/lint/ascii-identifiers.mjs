import { basename } from 'node:path';
import { onNames } from './support/nodes.mjs';

/** Fields that hold identifiers, by the type of object they stand in. */
const fields = {
  Info: ['title'],
  Server: ['url'],
  ServerVariable: ['default', 'enum'],
  Tag: ['name'],
  Operation: ['operationId', 'tags'],
  Parameter: ['name'],
  SecurityScheme: ['name'],
  Schema: ['title', 'enum', 'x-extensible-enum'],
  OpenAPISourceDescription: ['name'],
  Workflow: ['workflowId'],
  Step: ['stepId'],
};

/** @typedef {import('./support/nodes.mjs').Context} Context */

/** @type {(name: unknown, report: Context['report'], location: Context['location']) => void} */
function check(name, report, location) {
  if (typeof name !== 'string' || /^[\x20-\x7e]*$/.test(name)) return;
  const message =
    `The identifier \`${name}\` is not ASCII. Identifiers are not translated: use ASCII, and ` +
    `put the Chinese in a text.`;
  report({ message, location });
}

/** @type {(names: string[]) => (node: any, context: Context) => void} */
const checkFields =
  (names) =>
  (node, { report, location }) => {
    for (const name of names) {
      if (!Array.isArray(node?.[name])) check(node?.[name], report, location.child(name));
      else for (const [index, item] of node[name].entries()) check(item, report, location.child([name, index]));
    }
  };

/**
 * Identifiers are the same in every language, so they are ASCII.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  ...onNames((map, { report, location }) => {
    for (const name of Object.keys(map)) {
      check(name, report, location.child(name).key());
      const message = `Nothing can be named \`${name}\`: it is blank, or means a reference. Rename it.`;
      if (/^\s*$|^\$ref$/.test(name)) report({ message, location: location.child(name).key() });
    }
  }),
  ...Object.fromEntries(Object.entries(fields).map(([type, names]) => [type, checkFields(names)])),
  ref: ({ $ref }, { report, location }) => {
    if (!$ref.startsWith('#')) check(basename($ref), report, location.child('$ref'));
  },
  Example({ externalValue }, { report, location }) {
    if (externalValue) check(basename(externalValue), report, location.child('externalValue'));
  },
});
