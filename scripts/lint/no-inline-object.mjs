import { onSchemas } from './support/nodes.mjs';

const objectKeywords = ['properties', 'additionalProperties', 'patternProperties'];

/** Every object schema is a component with a name. */
export default () =>
  onSchemas((schema, { report, location }) => {
    const isNamed = location.pointer === '#/' || /^#\/components\/schemas\/[^/]+$/.test(location.pointer);
    const isObjectSchema = [schema.type].flat().includes('object') || objectKeywords.some((key) => key in schema);
    if (isNamed || !isObjectSchema) return;
    const message =
      'This object schema has no name. Move it to a file of its own in components/schemas and refer to it.';
    report({ message, location });
  });
