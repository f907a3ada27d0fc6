import {
  follow,
  isObject,
  type Json,
  type JsonObject,
  type ListedOperation,
  operationsOf,
  pointerTokens,
  toPointer,
} from 'openapi-document';
import type { Problem } from '../problems.ts';
import type { Sources } from './load.ts';
import { locate } from './locate.ts';
import { registryFiles, type Registries, registriesOf } from './registries.ts';
import type { SdkModels, SdkProperty } from '../../drift/sdk/property.ts';

/** One property of the SDK, and what the description has in its place. */
interface Member {
  /** As the registries name it: `PoolMetaLabels.os.modelarts/region`, `showPool.X-ModelArts-User-ID`. */
  name: string;
  /** Of the schema or operation that should have it. */
  pointer: string;
  property: SdkProperty;
  /** The schema in its place; undefined where it is not described. */
  schema: JsonObject | undefined;
  isRequired: boolean;
  isRequest: boolean;
}

/**
 * Checks that every property of the vendor's newest SDK is described with the same type, or that the registry of
 * discrepancies says why not. The SDK marks members of responses as required that published responses lack; those marks
 * are not compared.
 *
 * @param bundled - the bundled document, with both languages in it
 */
export function checkSdk(sources: Sources, bundled: JsonObject): Problem[] {
  const registries = registriesOf(sources);
  const members = operationsOf(bundled).flatMap((found) => membersOf(found, bundled, registries.sdk.models));
  const byName = new Map(members.map((member) => [`${member.name} ${member.isRequest}`, member]));
  const problems = [...byName.values()].flatMap((member) =>
    complaint(member, registries).map((message) => ({
      ...locate(sources, member.pointer),
      rule: 'sdk-property',
      message: `${message} The SDK is ${registries.sdk.package} ${registries.sdk.version}.`,
    })),
  );
  return [...problems, ...staleEntries(members, registries, sources)];
}

/** @returns the name under which the SDK has an operation: that of the vendor's page */
export function sdkNameOf({ externalDocs }: JsonObject): string {
  return /(\w+)\.html$/.exec(isObject(externalDocs) ? String(externalDocs.url) : '')?.[1] ?? '';
}

function membersOf(
  { id, path, method, node: operation, parameters }: ListedOperation,
  document: JsonObject,
  models: SdkModels,
) {
  const name = sdkNameOf(operation);
  const { body, ...sent } = models[`${name}Request`] ?? {};
  const ofParameters = Object.entries(sent).map(([parameter, property]): Member => {
    const node = parameters.find((one) => one.node.name === parameter)?.node;
    const schema = node && follow(document, node.schema);
    const pointer = toPointer(['paths', path, method]);
    const isRequired = node?.required === true;
    return { name: `${id}.${parameter}`, pointer, property, schema, isRequired, isRequest: true };
  });
  const { requestBody, responses } = operation;
  const request = body ? membersBelow(body.type, bodySchema(document, requestBody), true) : [];
  const response = membersBelow(`${name}Response`, bodySchema(document, (responses as JsonObject)['200']), false);
  return [...ofParameters, ...request, ...response];

  /** Goes down a model and the schema of the same thing, as far as both go. */
  function membersBelow(model: string, pointer: string | undefined, isRequest: boolean): Member[] {
    if (pointer === undefined || !(model in models)) return [];
    const { properties = {}, required = [] } = follow(document, { $ref: pointer });
    return Object.entries(models[model] ?? {}).flatMap(([key, property]) => {
      const node = (properties as JsonObject)[key];
      const schema = isObject(node) ? follow(document, node) : undefined;
      const isRequired = (required as Json[]).includes(key);
      const at = `${pointerTokens(pointer).at(-1)}.${key}`;
      const member: Member = { name: at, pointer, property, schema, isRequired, isRequest };
      const below = membersBelow(property.type.replace(/^.* of /, ''), referenceIn(node, schema), isRequest);
      return [member, ...below];
    });
  }
}

/** The component that a property or its items are. */
function referenceIn(node: Json | undefined, schema: JsonObject | undefined): string | undefined {
  const holder = isObject(schema?.items) ? schema.items : node;
  return isObject(holder) && typeof holder.$ref === 'string' ? holder.$ref : undefined;
}

function bodySchema(document: JsonObject, body: Json | undefined): string | undefined {
  const { content = {} } = follow(document, body);
  const [first] = Object.values(content as JsonObject);
  return isObject(first) ? referenceIn(first.schema, undefined) : undefined;
}

function complaint({ name, property, schema, isRequired, isRequest }: Member, { discrepancies }: Registries): string[] {
  const entries = Object.values(discrepancies);
  const { type, required = false } = property;
  if (schema === undefined) {
    if (entries.some(({ notDescribed = [] }) => notDescribed.includes(name))) return [];
    const fix = `Describe it, or list it under \`notDescribed\` of a discrepancy.`;
    return [`The SDK has \`${name}\` (${type}), the description has not. ${fix}`];
  }
  if (entries.some(({ where }) => where.includes(name))) return [];
  const fix = 'Change it, or name it in a discrepancy.';
  const ours = kindOf(schema);
  if (ours !== kindInSdk(type)) return [`The SDK has \`${name}\` as ${type}, the description as ${ours}. ${fix}`];
  if (!isRequest || isRequired === required) return [];
  return [`The SDK has \`${name}\` as ${required ? 'required' : 'optional'}, the description has not. ${fix}`];
}

function kindOf({ type, properties, additionalProperties }: JsonObject): string {
  if (type === 'object' && properties === undefined && isObject(additionalProperties)) return 'map';
  return String([type].flat()[0]);
}

function kindInSdk(type: string): string {
  if (type.includes(' of ')) return type.slice(0, type.indexOf(' '));
  return /^[a-z]/.test(type) ? type : 'object';
}

/** An entry that says why a property is left out must be about one that the SDK has and the description lacks. */
function staleEntries(members: readonly Member[], { discrepancies }: Registries, sources: Sources): Problem[] {
  const file = registryFiles.discrepancies;
  const missing = new Set(members.filter(({ schema }) => schema === undefined).map(({ name }) => name));
  return Object.entries(discrepancies).flatMap(([id, { notDescribed = [] }]) =>
    [...notDescribed.entries()]
      .filter(([, name]) => !missing.has(name))
      .map(([index, name]): Problem => {
        const pointer = toPointer(['discrepancies', id, 'notDescribed', index]);
        const message = `The SDK has no \`${name}\`, or the description has it now. Delete the entry.`;
        const place = sources.get(file)?.locate(pointer) ?? { line: 1, column: 1 };
        return { file, ...place, pointer, rule: 'sdk-property', message };
      }),
  );
}
