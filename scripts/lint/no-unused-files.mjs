import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** Folders beside the root document whose every file is part of it. */
const folders = ['components', 'paths'];

/**
 * Every file of the description is used by it. Redocly sees only the files that are.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => {
  /** @type {Set<string>} */
  const used = new Set();
  /** @type {(reference: string, location: import('./support/nodes.mjs').Location) => void} */
  const use = (reference, { source }) => {
    used.add(resolve(dirname(source.absoluteRef), reference.split('#')[0] ?? ''));
  };
  return {
    ref: ({ $ref }, { location }, target) => {
      use($ref, location);
      if (target.location) used.add(target.location.source.absoluteRef);
    },
    Example({ externalValue }, { location }) {
      if (externalValue) use(externalValue, location);
    },
    Root: {
      leave(_root, { report, location }) {
        const roots = folders
          .map((folder) => join(dirname(location.source.absoluteRef), folder))
          .filter((path) => existsSync(path));
        for (const file of roots.flatMap(filesBelow).filter((path) => !used.has(path))) {
          report({
            message: 'Nothing refers to this file. Refer to it, or delete it.',
            location: startOf(file, location),
          });
        }
      },
    },
  };
};

/** @param {string} folder */
function filesBelow(folder) {
  const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((name) => /(^|[/\\])[^./\\][^/\\]*\.(ya?ml|json)$/.test(name)) // hidden ones are locks of editors
    .toSorted()
    .map((name) => join(folder, name));
}

/**
 * @param {string} file
 * @param {import('./support/nodes.mjs').Location} location - lends its class, which the command line keeps to itself
 */
function startOf(file, { source }) {
  const Source = /** @type {typeof import('@redocly/openapi-core').Source} */ (source.constructor);
  return { source: new Source(file, readFileSync(file, 'utf8')), pointer: '#/' };
}
