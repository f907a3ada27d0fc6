import {
  followWithSiblings,
  isObject,
  type Json,
  type JsonObject,
  type ListedOperation,
  operationsOf,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import type { MemberFacts, OperationFacts, PageFacts } from '../../shapes/page-facts.ts';
import { inventoryRows, placeOf, type InventoryRow } from './inventory.ts';
import type { Sources } from './load.ts';
import { registriesOf } from './registries.ts';
import { sdkNameOf } from './sdk.ts';

const inventory = 'spec/inventory/';
const examples = 'spec/components/examples/';

/**
 * Gathers what the vendor's pages are held against: the rows of the inventory, and where the description has each.
 *
 * @param document - the bundled document
 */
export function pageFacts(sources: Sources, document: JsonObject): PageFacts {
  const files = [...sources].filter(([path]) => path.startsWith(inventory));
  const rows = inventoryRows(files.map(([path, { value }]) => [path, value] as const));
  const operations = operationsOf(document).map((operation): [string, OperationFacts] => {
    const own = rows.filter((row) => row.operation === operation.id);
    return [operation.id, factsOf(operation, own, sources, document)];
  });
  return { operations: Object.fromEntries(operations), sdk: registriesOf(sources).sdk };
}

function factsOf(
  operation: ListedOperation,
  rows: readonly InventoryRow[],
  sources: Sources,
  document: JsonObject,
): OperationFacts {
  const fields = fieldsOf(operation, document);
  const members = rows.map((row): [string, MemberFacts] => {
    const { type, mandatory, values, default: standard, minimum, maximum, says, statedBy, pageRows } = row;
    const isDocumented = pageRows.length > 0 ? true : undefined;
    const said = { type, mandatory, values, default: standard, minimum, maximum, says, isDocumented, statedBy };
    const place = row.place.replaceAll('[]', '');
    return [place, JSON.parse(JSON.stringify({ ...fields.get(place), ...said })) as MemberFacts];
  });
  const pages = rows.filter(({ pageRows }) => pageRows.length > 0);
  return {
    method: operation.method.toUpperCase(),
    path: operation.path,
    page: sdkNameOf(operation.node),
    statuses: Object.keys(operation.node.responses ?? {}),
    documentedStatuses: [...new Set(pages.flatMap(({ at }) => /^\d{3}/.exec(at)?.[0] ?? []))].toSorted(),
    examples: publishedExamples(operation.id, sources),
    members: Object.fromEntries(members),
  };
}

/** The field that describes each member of an operation. */
function fieldsOf(operation: ListedOperation, document: JsonObject) {
  const fields = new Map<string, { field?: string; pointer: string }>();
  const visit = (at: string, node: Json | undefined, schemaPointer: string, depth: number) => {
    if (depth > 20 || !isObject(node)) return;
    const pointer = typeof node.$ref === 'string' ? node.$ref : schemaPointer;
    const schema = followWithSiblings(document, node);
    visit(at, schema.items, `${pointer}/items`, depth + 1);
    const name = /^#\/components\/schemas\/[^/]+$/.test(pointer) ? `${pointerTokens(pointer).at(-1)}.` : undefined;
    for (const [key, property] of Object.entries((schema.properties ?? {}) as JsonObject)) {
      const place = placeOf(at, key);
      const own = `${pointer}/properties${toPointer([key]).slice(1)}`;
      fields.set(place, name === undefined ? { pointer: own } : { field: name + key, pointer: own });
      visit(place, property, own, depth + 1);
    }
  };
  const { id, pointer, node, parameters } = operation;
  for (const { node: parameter, pointer: own } of parameters)
    fields.set(placeOf(String(parameter.in), String(parameter.name)), {
      field: `${id}.${parameter.name}`,
      pointer: own,
    });
  fields.set('header.Content-Type', { field: id, pointer: `${pointer}/requestBody` });
  const visitBody = (at: string, holder: Json | undefined) => {
    const { content } = followWithSiblings(document, holder);
    const [first] = Object.values((content ?? {}) as JsonObject);
    if (isObject(first)) visit(at, first.schema, `${pointer}/${at}`, 0);
  };
  visitBody('request', node.requestBody);
  for (const [status, response] of Object.entries((node.responses ?? {}) as JsonObject)) {
    visitBody(status, response);
    const { headers } = followWithSiblings(document, response);
    for (const key of Object.keys((headers ?? {}) as JsonObject))
      fields.set(placeOf(`${status} header`, key), { pointer: `${pointer}/responses/${status}` });
  }
  return fields;
}

/** Bodies exactly as pages show them: `OPERATION.request|response-STATUS.published.json`. */
function publishedExamples(id: string, sources: Sources): Record<string, Json[]> {
  const found: Record<string, Json[]> = {};
  for (const [path, { value }] of sources) {
    if (!path.startsWith(`${examples}${id}.`)) continue;
    const [, of] = /\.(request|response-\d{3})\.published[\w-]*\.json$/.exec(path) ?? [];
    if (of !== undefined)
      found[of.replace('response-', '')] = [...(found[of.replace('response-', '')] ?? []), value as Json];
  }
  return found;
}

/** As JSON with a member a line: a change of one fact is a diff of one line, and the file stays small. */
export function renderPageFacts({ operations, sdk }: PageFacts): string {
  const entries = (map: object, indent: string, render: (value: unknown) => string) =>
    Object.entries(map)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${render(value)}`)
      .join(',\n');
  const one = ({ members, ...rest }: OperationFacts) =>
    `{\n${entries(rest, '    ', JSON.stringify)},\n    "members": ` +
    `{\n${entries(members, '      ', JSON.stringify)}\n    }\n  }`;
  const { models, ...about } = sdk;
  return `{
"operations": {
${entries(operations, '  ', (value) => one(value as OperationFacts))}
},
"sdk": {
${entries(about, '  ', JSON.stringify)},
  "models": {
${entries(models, '    ', JSON.stringify)}
  }
}
}
`;
}
