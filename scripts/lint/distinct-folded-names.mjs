import { distinctNames } from './support/names.mjs';
import { onNames } from './support/nodes.mjs';

/**
 * Properties, components of a kind and operations have names that stay apart when generators change their case.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => {
  const operationIds = distinctNames();
  return {
    ...onNames((node, { report, location }) => {
      const names = distinctNames();
      for (const name of Object.keys(node)) {
        const message = names(name);
        if (message) report({ message, location: location.child(name).key() });
      }
    }),
    Operation({ operationId }, { report, location }) {
      const message = operationId && operationIds(operationId);
      if (message) report({ message, location: location.child('operationId') });
    },
  };
};
