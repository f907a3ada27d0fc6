/** Kinds of fields of OpenAPI: maps of names, data of API users, and documentation. */

/** Fields that are maps: their keys are names chosen by the author. */
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

/** Fields that hold data of API users, in which `$ref` is not a reference. */
const dataFields = new Set(['const', 'default', 'enum', 'example', 'examples', 'value', 'dataValue']);

/** Fields without effect on requests and responses. */
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

/** Whether a field is a map whose keys are names chosen by the author. */
export function isNameMap(key: string): boolean {
  return nameMaps.has(key);
}

/** Whether a field holds data of API users; extensions do. */
export function isData(key: string): boolean {
  return dataFields.has(key) || key.startsWith('x-');
}

/** Extensions that rules read. */
const readExtensions = new Set(['x-extensible-enum', 'x-sunset']);

/** Whether a field has no effect on requests and responses. */
export function isDocumentation(key: string): boolean {
  return documentingFields.has(key) || (key.startsWith('x-') && !readExtensions.has(key));
}
