import { twinOf } from './twins.mjs';

/**
 * An operation leads to the vendor's page about it, in English and in Chinese.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  Operation(/** @type {any} */ operation, { report, location }) {
    const missing = ['externalDocs', twinOf('externalDocs')].filter((field) => !operation[field]?.url);
    if (missing.length === 0) return;
    const message =
      `The operation does not lead to the vendor's page about it. Add ` +
      `${missing.map((field) => `\`${field}.url\``).join(' and ')}.`;
    report({ message, location: location.key() });
  },
});
