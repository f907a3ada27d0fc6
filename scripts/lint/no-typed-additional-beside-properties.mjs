import { isNode, onSchemas } from './support/nodes.mjs';

/** A schema is an object with named properties or a map, not both. */
export default () =>
  onSchemas((schema, { report, location }) => {
    if (!schema.properties || !isNode(schema.additionalProperties)) return;
    const message =
      'Several generators lose half of a schema with `properties` and a typed `additionalProperties`. ' +
      'Keep the properties and leave the object open, or make it a pure map and list the known keys in its text.';
    report({ message, location: location.child('additionalProperties').key() });
  });
