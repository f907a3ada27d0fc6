import { onSchemas } from './support/nodes.mjs';

/** What may be null says so where it is used, in the words of OpenAPI 3.1. */
export default () =>
  onSchemas((schema, { report, location }) => {
    if ('nullable' in schema) {
      const message =
        "`nullable` means nothing in OpenAPI 3.1. Write `type: [string, 'null']` with the type in question.";
      report({ message, location: location.child('nullable').key() });
    }
    const isComponent = location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(location.pointer);
    if (isComponent && [schema.type].flat().includes('null')) {
      const message = 'A component that may be null makes every use of it so. Allow null where it is used.';
      report({ message, location: location.child('type') });
    }
  });
