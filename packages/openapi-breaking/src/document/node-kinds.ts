/** Fields whose keys are names given by the author, not fields of the specification. */
const nameMaps = new Set([
  '$defs',
  'additionalOperations',
  'callbacks',
  'content',
  'definitions',
  'dependentSchemas',
  'encoding',
  'headers',
  'links',
  'mapping',
  'mediaTypes',
  'parameters',
  'pathItems',
  'paths',
  'patternProperties',
  'properties',
  'requestBodies',
  'responses',
  'schemas',
  'scopes',
  'securitySchemes',
  'variables',
  'webhooks',
]);

/** Fields whose value is data of the API's users; what looks like a reference there is none. */
const dataFields = new Set(['const', 'default', 'enum', 'example', 'examples', 'value', 'dataValue']);

/** Fields that say nothing about what is on the wire. */
const documentingFields = new Set([
  '$comment',
  '$defs',
  'contact',
  'description',
  'example',
  'examples',
  'externalDocs',
  'license',
  'summary',
  'tags',
  'title',
]);

export function isNameMap(key: string): boolean {
  return nameMaps.has(key);
}

/** Extensions hold data too. */
export function isData(key: string): boolean {
  return dataFields.has(key) || key.startsWith('x-');
}

/** Extensions that a rule reads document nothing. */
const readExtensions = new Set(['x-extensible-enum', 'x-sunset']);

export function isDocumentation(key: string): boolean {
  return documentingFields.has(key) || (key.startsWith('x-') && !readExtensions.has(key));
}
