import { dirname, relative, resolve } from 'node:path';

/** @typedef {import('../support/nodes.mjs').Location} Location */

/**
 * Gives every operation the responses that `x-shared-responses` of the root lists, but for those that it has itself:
 * what the gateway may always respond with is written once. A preprocessor, so that every check and the bundle see it.
 */
export default () => {
  /** @type {Record<string, { $ref: string }>} */
  let shared = {};
  let folder = '';
  return {
    Root: {
      /** @type {(root: Record<string, any> | null, context: { location: Location }) => void} */
      enter(root, { location }) {
        shared = root?.['x-shared-responses'] ?? {};
        folder = dirname(location.source.absoluteRef);
      },
      /** @type {(root: Record<string, any> | null) => void} */
      leave(root) {
        delete root?.['x-shared-responses'];
      },
    },
    /** @type {(operation: Record<string, any> | null, context: { location: Location }) => void} */
    Operation(operation, { location }) {
      const responses = operation?.responses;
      if (typeof responses !== 'object' || responses === null) return;
      for (const [status, { $ref }] of Object.entries(shared))
        responses[status] ??= { $ref: relative(dirname(location.source.absoluteRef), resolve(folder, $ref)) };
    },
  };
};
