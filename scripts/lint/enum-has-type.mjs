import { onSchemas } from './support/nodes.mjs';

/** A set of values says of which type they are, and a single value is a set of one. */
export default () =>
  onSchemas((schema, { report, location }) => {
    if ('const' in schema) {
      const message = 'Some generators do not know `const`. Write `type` and an `enum` with the one value.';
      report({ message, location: location.child('const').key() });
    }
    for (const keyword of ['enum', 'x-extensible-enum'].filter((name) => name in schema && !schema.type)) {
      report({
        message: `\`${keyword}\` has no \`type\` beside it. Add the type of its values.`,
        location: location.child(keyword).key(),
      });
    }
  });
