import { rules } from '../../generated/rules.js';
import { type Validator, validators } from '../../generated/validators.js';
import type { MockData } from '../../mock/data.ts';
import type { MockRequest, MockResponse } from '../../mock/http.ts';
import { findRoute } from '../../mock/route.ts';
import { projectLimits } from '../../mock/state.ts';

/** What became of the node pools of a project, as the responses say. */
class Seen {
  readonly created: Set<string>;
  readonly deleted = new Set<string>();

  constructor(created: readonly string[]) {
    this.created = new Set(created);
  }
}

/** Sees to it that each refusal of a body that fits its schema rests on something; of one mock. */
export class Refusals {
  /** A sentence each. */
  readonly unfounded = new Set<string>();
  readonly #first: readonly string[];
  readonly #projects = new Map<string, Seen>();
  /** Projects, the one that was asked for last at the end. The mock forgets those of long ago. */
  readonly #latest = new Set<string>();

  /** @param data - what each project of the mock starts with */
  constructor({ pools }: Pick<MockData, 'pools'>) {
    this.#first = pools.flatMap(({ metadata, nodePools = [] }) =>
      nodePools.map((one) => keyOf(metadata.name, one.metadata.name)),
    );
  }

  /** Called with each request and its response. */
  judge(request: MockRequest, { status, body }: MockResponse): void {
    const route = findRoute(request.method, request.url);
    if (!route) return;
    const sent = parse(request.body);
    const { project_id = '', pool_name = '', nodepool_name = nameIn(sent) } = route.parameters;
    const key = keyOf(pool_name, nodepool_name);
    const seen = this.#projects.get(project_id) ?? new Seen(this.#first);
    this.#projects.set(project_id, seen);
    const isRemembered = this.#remember(project_id);
    if (status === 200 && route.id === 'createNodePool') seen.created.add(key);
    if (status === 200 && route.id === 'deleteNodePool') seen.deleted.add(key);

    const validate = validators[route.id].request as Validator | null;
    if (status !== 400 || !validate || validate(sent).length > 0 || rules[route.id].violations(sent).length > 0) return;
    const { error_msg } = body as { error_msg: string };
    const isThere = seen.created.has(key);
    const isGone = seen.deleted.has(key) || (!isRemembered && !this.#first.includes(key));
    const founded: Record<string, boolean> = {
      'createNodePool Bad request. invalid nodepool name': isThere || !canBeAddressed(nodepool_name),
      'updateNodePool Bad request. invalid nodepool name': !isThere || isGone,
      'updateNodePool Bad request. The node pool is being deleted.': seen.deleted.has(key),
    };
    if (!founded[`${route.id} ${error_msg}`])
      this.unfounded.add(`${route.id} refuses a body that fits its schema and every rule: ${error_msg}`);
  }

  /** @returns whether the mock must still know what was done in the project */
  #remember(project: string): boolean {
    const isRemembered = this.#latest.delete(project);
    this.#latest.add(project);
    for (const oldest of this.#latest) {
      if (this.#latest.size <= projectLimits.projects) break;
      this.#latest.delete(oldest);
    }
    return isRemembered;
  }
}

const keyOf = (pool: string, nodePool: string) => JSON.stringify([pool, nodePool]);

/** Whether a path of the mock can lead to it. */
function canBeAddressed(name: string): boolean {
  return !['', '.', '..'].includes(name) && name.length <= projectLimits.name;
}

function nameIn(body: unknown): string {
  return (body as { metadata?: { name?: string } } | null | undefined)?.metadata?.name ?? '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
