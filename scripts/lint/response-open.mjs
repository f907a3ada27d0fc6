import { onSchemasBelow } from './support/nodes.mjs';

/** What the service returns may lack fields and bring new ones and new values, so a response demands nothing. */
export default () =>
  onSchemasBelow(['Response'], (schema, location, { report }) => {
    if (schema.required?.length > 0) {
      const message = 'Responses may leave any field out. Remove `required`, or give the response a schema of its own.';
      report({ message, location: location.child('required').key() });
    }
    if (schema.enum) {
      const message =
        'Responses may bring new values. Use `x-extensible-enum`, or give the response a schema of its own.';
      report({ message, location: location.child('enum').key() });
    }
    if (schema.additionalProperties === false) {
      const message = 'Responses may bring new fields. Remove `additionalProperties: false`.';
      report({ message, location: location.child('additionalProperties').key() });
    }
  });
