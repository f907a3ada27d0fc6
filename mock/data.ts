import { escapeToken, isObject } from 'openapi-document';
import document from '../generated/openapi.en.json' with { type: 'json' };
import type { ApiObject } from './http.ts';

/** A resource pool to start with: a `Pool` as the service returns it, and its node pools. */
export interface PoolData {
  readonly metadata: ApiObject & { readonly name: string };
  readonly spec?: ApiObject;
  readonly nodePools?: readonly NodePoolData[];
}

/** A node pool to start with: a `NodePool` as the service returns it. All of its nodes are available. */
export interface NodePoolData {
  readonly metadata: ApiObject & { readonly name: string };
  readonly spec: { readonly resources: ApiObject & { readonly flavor: string; readonly count: number } };
}

/** Pools, node pools and flavors that each project of a mock starts with. */
export interface MockData {
  readonly pools: readonly PoolData[];
  /** `ResourceFlavor` objects. Nodes of a flavor that is sold out in every availability zone fail to be created. */
  readonly flavors: readonly ApiObject[];
}

const zone = 'cn-north-4a';
const flavor = 'modelarts.vm.cpu.4ud';

/** A running resource pool with its default node pool of two nodes. */
function poolNamed(name: string): PoolData {
  return {
    metadata: {
      name,
      creationTimestamp: '2026-01-01T00:00:00Z',
      labels: { 'os.modelarts/name': 'my-pool', 'os.modelarts/workspace.id': '0', 'os.modelarts.pool/biz': 'private' },
      annotations: { 'os.modelarts/description': '', 'os.modelarts/billing.mode': '0' },
    },
    spec: { type: 'Dedicate', scope: ['Train', 'Infer'], network: { name: `network-${name}` } },
    nodePools: [{ metadata: { name: `${flavor}-default` }, spec: { resources: { flavor, count: 2, maxCount: 2 } } }],
  };
}

/** ID of the resource pool in the examples of the description. */
export const examplePool = document.components.parameters.PoolName.example;

/** @param pools - IDs of the resource pools */
export function dataFor(pools: readonly string[] = [examplePool]): MockData {
  return { pools: pools.map(poolNamed), flavors };
}

const flavorOf = (name: string, spec: ApiObject, phase = 'normal'): ApiObject => ({
  apiVersion: 'v1',
  kind: 'ResourceFlavor',
  metadata: { name, labels: { 'os.modelarts/scope': 'Train.Infer' } },
  spec: { type: 'Dedicate', billingModes: [0, 1], jobFlavors: [], ...spec },
  status: { phase: { [zone]: phase } },
});

const flavors = [
  flavorOf(flavor, { cpuArch: 'x86', cpu: '4', memory: '8Gi' }),
  flavorOf('modelarts.vm.2u4g.dcc', { cpuArch: 'x86', cpu: '2', memory: '4Gi' }),
  flavorOf('modelarts.vm.gpu.soldout', { cpuArch: 'x86', cpu: '8', memory: '64Gi', gpu: { size: '1' } }, 'soldout'),
  flavorOf('modelarts.bm.npu.supernode', {
    cpuArch: 'arm64',
    cpu: '192',
    memory: '1536Gi',
    npu: { size: '8' },
    creatingSteps: [{ step: 4, type: 'hyperinstance' }],
  }),
];

const wanted = {
  key: 'only "pools" and "flavors" can stand here',
  object: 'an object is needed here',
  list: 'a list is needed here',
  name: 'a name is needed here',
  flavor: 'a flavor is needed here',
  count: 'a number of nodes is needed here',
} as const;

/** A fault of the data and its place; the message has both. */
export class DataError extends TypeError {
  /** JSON Pointer. */
  readonly pointer: string;
  readonly wanted: keyof typeof wanted;

  constructor(pointer: string, what: keyof typeof wanted) {
    super(`#${pointer}: ${wanted[what]}`);
    this.pointer = pointer;
    this.wanted = what;
  }
}

/**
 * Reads what a data file holds.
 *
 * @param value - parsed JSON or YAML: `pools` and `flavors`; what is left out is as in a mock without a file
 * @throws {DataError} where something is wrong
 */
export function readData(value: unknown): MockData {
  const given = object(value, '');
  for (const key of Object.keys(given))
    if (key !== 'pools' && key !== 'flavors') throw new DataError(`/${escapeToken(key)}`, 'key');
  const standard = dataFor();
  return {
    pools: given.pools === undefined ? standard.pools : list(given.pools, '/pools').map(poolOf),
    flavors: given.flavors === undefined ? standard.flavors : list(given.flavors, '/flavors').map(named('/flavors')),
  };
}

function poolOf(value: unknown, index: number): PoolData {
  const at = `/pools/${index}`;
  const pool = named('/pools')(value, index);
  const nodePools = list(pool.nodePools ?? [], `${at}/nodePools`);
  return { ...pool, nodePools: nodePools.map((one, i) => nodePoolOf(one, `${at}/nodePools`, i)) };
}

function nodePoolOf(value: unknown, list: string, index: number): NodePoolData {
  const at = `${list}/${index}/spec`;
  const nodePool = named(list)(value, index);
  const spec = object(nodePool.spec, at);
  const resources = object(spec.resources, `${at}/resources`);
  const { flavor: name, count } = resources;
  if (typeof name !== 'string') throw new DataError(`${at}/resources/flavor`, 'flavor');
  if (!Number.isInteger(count) || Number(count) < 0) throw new DataError(`${at}/resources/count`, 'count');
  return {
    metadata: nodePool.metadata,
    spec: { ...spec, resources: { ...resources, flavor: name, count: Number(count) } },
  };
}

/** Checks that entries of a list have a `metadata.name`. */
function named(list: string) {
  return (value: unknown, index: number): ApiObject & { metadata: ApiObject & { name: string } } => {
    const entry = object(value, `${list}/${index}`);
    const metadata = object(entry.metadata, `${list}/${index}/metadata`);
    const { name } = metadata;
    if (typeof name !== 'string' || name === '') throw new DataError(`${list}/${index}/metadata/name`, 'name');
    return { ...entry, metadata: { ...metadata, name } };
  };
}

function object(value: unknown, pointer: string): ApiObject {
  if (!isObject(value)) throw new DataError(pointer, 'object');
  return value;
}

function list(value: unknown, pointer: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new DataError(pointer, 'list');
  return value;
}
