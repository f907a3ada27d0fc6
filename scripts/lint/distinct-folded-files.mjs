import { basename, dirname, join } from 'node:path';
import { distinctNames } from './support/names.mjs';

/**
 * The files of a folder have names that stay apart: they become names of components, and some file systems ignore case.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => {
  /** @type {Map<string, ReturnType<typeof distinctNames>>} */
  const folders = new Map();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @type {(file: string) => string | undefined} */
  const check = (file) => {
    if (seen.has(file)) return undefined;
    seen.add(file);
    const names = folders.get(dirname(file)) ?? distinctNames();
    folders.set(dirname(file), names);
    return names(basename(file).replace(/\.(ya?ml|json)$/, ''), basename(file));
  };
  return {
    ref: ({ $ref }, { report, location }, target) => {
      if ($ref.startsWith('#') || !target.location) return;
      const message = check(target.location.source.absoluteRef);
      if (message) report({ message, location: location.child('$ref') });
    },
    Example({ externalValue }, { report, location }) {
      const message = externalValue && check(join(dirname(location.source.absoluteRef), externalValue));
      if (message) report({ message, location: location.child('externalValue') });
    },
  };
};
