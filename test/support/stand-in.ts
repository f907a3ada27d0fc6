import type { JsonObject } from 'openapi-document';
import { rowsOf, type InventoryTable } from '../../scripts/steps/inventory.ts';

const tables: InventoryTable[] = [
  { table: 'Path', at: 'path', rows: { wall: { type: 'String', mandatory: true } } },
  {
    table: 'Header',
    at: 'header',
    rows: { 'Content-Type': { type: 'String', mandatory: true, values: ['application/json'] } },
  },
  {
    table: 'Paint',
    at: 'request',
    rows: {
      color: { type: 'String', mandatory: true, values: ['red', 'green'] },
      coats: { type: 'Integer', mandatory: false, says: ['at most | 最多'] },
      spots: { type: 'Array of objects', mandatory: false },
      notes: { type: 'Map<String,String>', mandatory: false },
    },
  },
  { table: 'Spot', at: 'request.spots[]', rows: { x: { type: 'Integer', mandatory: true } } },
  { table: 'Wall', at: '200', rows: { state: { type: 'String', values: ['Wet', 'Dry'] } } },
];

/** What is documented about an API small enough to see whether a check that should fail does. */
export const paintRows = tables.flatMap((table) => rowsOf('paint', table));

export const Paint = {
  type: 'object',
  required: ['color'],
  properties: {
    color: { type: 'string', enum: ['red', 'green'] },
    coats: { type: 'integer', description: 'Number of coats, at most 3.' },
    spots: { type: 'array', items: { $ref: '#/components/schemas/Spot' } },
    notes: { type: 'object', additionalProperties: { type: 'string' } },
  },
};
export const Spot = { type: 'object', required: ['x'], properties: { x: { type: 'integer', format: 'int32' } } };
export const Wall = { type: 'object', properties: { state: { type: 'string', 'x-extensible-enum': ['Wet', 'Dry'] } } };

/** A document that fits {@link paintRows}, with other schemas in place of some. */
export function paintDocument(schemas: object): JsonObject {
  const content = (name: string) => ({ 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } });
  return {
    paths: {
      '/walls/{wall}': {
        parameters: [{ name: 'wall', in: 'path', required: true, schema: { type: 'string' } }],
        put: {
          operationId: 'paint',
          requestBody: { required: true, content: content('Paint') },
          responses: { '200': { description: 'Painted.', content: content('Wall') } },
        },
      },
    },
    components: { schemas: { Paint, Spot, Wall, ...schemas } },
  };
}
