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

/** Identifiers are the same in every language, so they are ASCII. */
export default () => {
  /** @type {(name: unknown, report: import('./support/nodes.mjs').Context['report'], location: object) => void} */
  const check = (name, report, location) => {
    if (typeof name !== 'string' || /^[\x20-\x7e]*$/.test(name)) return;
    const message = `The identifier \`${name}\` is not ASCII. Identifiers are not translated: use ASCII, and put the Chinese in a text.`;
    report({ message, location });
  };
  const visitors = Object.entries(fields).map(([type, names]) => [
    type,
    (/** @type {any} */ node, /** @type {import('./support/nodes.mjs').Context} */ { report, location }) => {
      for (const name of names) {
        if (!Array.isArray(node?.[name])) check(node?.[name], report, location.child(name));
        else for (const [index, item] of node[name].entries()) check(item, report, location.child([name, index]));
      }
    },
  ]);
  return {
    ...onNames((map, { report, location }) => {
      for (const name of Object.keys(map)) check(name, report, location.child(name).key());
    }),
    ...Object.fromEntries(visitors),
    ref: (/** @type {any} */ { $ref }, /** @type {import('./support/nodes.mjs').Context} */ { report, location }) => {
      if (!$ref.startsWith('#')) check(basename($ref), report, location.child('$ref'));
    },
    Example: (/** @type {any} */ { externalValue }, /** @type {import('./support/nodes.mjs').Context} */ { report, location }) => {
      if (externalValue) check(basename(externalValue), report, location.child('externalValue'));
    },
  };
};
