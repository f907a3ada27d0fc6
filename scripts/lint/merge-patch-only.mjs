import { isNode } from './support/nodes.mjs';

const mergePatch = 'application/merge-patch+json';

/**
 * A PATCH takes a JSON merge patch and nothing else.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Operation({ requestBody }, { report, location, resolve, key }) {
    if (key !== 'patch' || !isNode(requestBody)) return;
    const body = resolve(requestBody);
    const place = '$ref' in requestBody ? body.location : location.child('requestBody');
    for (const mediaType of Object.keys(body.node?.content ?? {}).filter((name) => name !== mergePatch)) {
      const message = `The service refuses a PATCH with \`${mediaType}\`. Describe it as \`${mergePatch}\` only.`;
      report({ message, ...(place && { location: place.child(['content', mediaType]).key() }) });
    }
  },
});
