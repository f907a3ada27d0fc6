import { createHash } from 'node:crypto';
import {
  canonicalJson,
  isObject,
  type Json,
  type JsonObject,
  type ListedOperation,
  mapObjects,
  methods,
  operationsOf,
  targetOf,
} from 'openapi-document';
import { textFields } from '../lint/twins.mjs';

/** Content of `contract.json`. */
export interface Contract {
  version: string;
  /** `sha256:` and the digest, in hexadecimal, of everything that concerns the wire. */
  digest: string;
  counts: { operations: number; schemas: number; properties: number };
  /** The same digest of each operation alone, with every component it reaches. */
  operations: { [operationId: string]: string };
}

/** Fields that say something about the contract without being part of it. */
const documentation = [...textFields, 'x-enum-varnames', 'x-name', 'examples', 'example'];

/**
 * Leaves of a document only what a client and the service must agree on: no texts, no examples, no `info`, no tags.
 * Two languages of one document give the same result.
 */
export function contractOf(document: JsonObject): JsonObject {
  const { info: _info, tags: _tags, ...rest } = document;
  return mapObjects(rest, (object) => {
    for (const field of documentation) delete object[field];
    return object;
  }) as JsonObject;
}

/** @param document - a bundled document of either language */
export function describeContract(document: JsonObject): Contract {
  const contract = contractOf(document);
  const operations = operationsOf(contract);
  const schemas = Object.values((contract.components as JsonObject | undefined)?.schemas ?? {}) as JsonObject[];
  return {
    version: String((document.info as JsonObject).version),
    digest: digest(contract),
    counts: {
      operations: operations.length,
      schemas: schemas.length,
      properties: schemas.reduce((sum, schema) => sum + Object.keys(schema.properties ?? {}).length, 0),
    },
    operations: Object.fromEntries(
      operations.map((one) => [one.id, digest(withReached(contract, wholeOperation(contract, one)))]),
    ),
  };
}

/** An operation with all that it has from its path item and from the document. */
function wholeOperation(contract: JsonObject, { path, method, node: own, item }: ListedOperation): JsonObject {
  const shared = Object.fromEntries(Object.entries(item).filter(([key]) => !methods.includes(key)));
  const { securitySchemes = {} } = (contract.components ?? {}) as JsonObject;
  const inherited = { security: contract.security ?? null, servers: contract.servers ?? null, securitySchemes };
  return { path, method, shared, own, inherited };
}

function withReached(contract: JsonObject, operation: JsonObject): JsonObject {
  const reached: JsonObject = {};
  const visit = (node: Json) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isObject(node)) return;
    const { $ref } = node;
    if (typeof $ref === 'string' && !($ref in reached)) {
      reached[$ref] = targetOf(contract, $ref) ?? null;
      visit(reached[$ref]);
    }
    Object.values(node).forEach(visit);
  };
  visit(operation);
  return { operation, reached };
}

function digest(value: Json): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value)).digest('hex')}`;
}
