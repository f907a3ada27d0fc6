/**
 * A DELETE carries no body.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Operation({ requestBody }, { report, location, key }) {
    if (key !== 'delete' || requestBody === undefined) return;
    const message =
      'Clients and proxies drop the body of a DELETE. Remove it; parameters go into the path, the query or a header.';
    report({ message, location: location.child('requestBody').key() });
  },
});
