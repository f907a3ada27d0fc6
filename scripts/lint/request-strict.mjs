import { onSchemasBelow } from './support/nodes.mjs';

/** A request takes the values it lists and no others. */
export default () =>
  onSchemasBelow(['RequestBody', 'Parameter'], (schema, location, { report }) => {
    if (!schema['x-extensible-enum']) return;
    const message = 'Requests take listed values only. Use `enum`, or give the request a schema of its own.';
    report({ message, location: location.child('x-extensible-enum').key() });
  });
