import { distinctNames } from './support/names.mjs';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The parameters of an operation, those of its path included, have names that stay apart as arguments of a function.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  PathItem(/** @type {any} */ pathItem, { report, location, resolve }) {
    const shared = [pathItem.parameters ?? []].flat();
    for (const path of [[], ...methods.map((method) => [method])]) {
      const own = [(path[0] ? pathItem[path[0]]?.parameters : shared) ?? []].flat();
      const names = distinctNames();
      /** @param {any} parameter */
      const check = (parameter) => {
        const { name = '', in: place } = resolve(parameter).node ?? {};
        return names(String(name), `${name} in ${place}`);
      };
      if (path.length > 0) shared.forEach(check);
      for (const [index, parameter] of own.entries()) {
        const message = check(parameter);
        if (message) report({ message, location: location.child([...path, 'parameters', index]) });
      }
    }
  },
});
