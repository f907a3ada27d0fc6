import type { SdkModels } from './property.ts';

/** A change of an operation, in the vocabulary of the vendor's change log. */
export interface SdkEvent {
  /** The vendor's name, such as `PatchNodePool`. */
  readonly operation: string;
  readonly side: 'request' | 'response' | 'operation';
  readonly sign: '+' | '-' | '*';
  /** Such as `spec.resources.os`; empty for a whole operation. */
  readonly path: string;
  /** The types before and after, such as `list<Taint>`; for a new member its type, where it is known. */
  readonly was: string;
  readonly is: string;
  /** Of the line in the change log, or 1. */
  readonly line: number;
}

/** A member of a request or response, as far as the SDK's models lead. */
interface SdkMember {
  readonly type: string;
  readonly required: boolean;
}

/** Compares the models of two versions of the SDK, operation by operation, as the vendor's change log does. */
export function sdkEvents(before: SdkModels, after: SdkModels, operations: readonly string[]): SdkEvent[] {
  return operations.flatMap((operation): SdkEvent[] => {
    const has = [before, after].map((models) => `${operation}Request` in models || `${operation}Response` in models);
    const whole = { operation, side: 'operation', path: '', was: '', is: '', line: 1 } as const;
    if (has[0] !== has[1]) return [{ ...whole, sign: has[1] ? ('+' as const) : ('-' as const) }];
    return (['request', 'response'] as const).flatMap((side) =>
      changes(sideMembers(before, operation, side), sideMembers(after, operation, side)).map((one) => ({
        operation,
        side,
        ...one,
      })),
    );
  });
}

type Members = ReadonlyMap<string, SdkMember>;
type SdkChange = Omit<SdkEvent, 'operation' | 'side'>;

function changes(before: Members, after: Members): SdkChange[] {
  const added = topmost(after, before).map((path): SdkChange => ({
    sign: '+',
    path,
    was: '',
    is: after.get(path)?.type ?? '',
    line: 1,
  }));
  const removed = topmost(before, after).map((path): SdkChange => ({
    sign: '-',
    path,
    was: before.get(path)?.type ?? '',
    is: '',
    line: 1,
  }));
  const altered = [...after].flatMap(([path, is]): SdkChange[] => {
    const was = before.get(path);
    if (was === undefined) return [];
    const flags: [string, string] = was.required ? ['required', 'optional'] : ['optional', 'required'];
    return [
      ...(was.type === is.type ? [] : [{ sign: '*' as const, path, was: was.type, is: is.type, line: 1 }]),
      ...(was.required === is.required ? [] : [{ sign: '*' as const, path, was: flags[0], is: flags[1], line: 1 }]),
    ];
  });
  return [...added, ...removed, ...altered];
}

/** Members that only one side has; where a side gains an object of a new kind, also what that object holds. */
function topmost(some: Members, others: Members): string[] {
  const missing = [...some.keys()].filter((path) => !others.has(path));
  return missing.filter((path) => {
    const above = path.slice(0, path.lastIndexOf('\n'));
    return !path.includes('\n') || others.has(above);
  });
}

/** Everything below a request or a response; keys of a path stand on lines of their own. */
function sideMembers(models: SdkModels, operation: string, side: 'request' | 'response'): Members {
  const members = new Map<string, SdkMember>();
  const visit = (model: string, above: string, trail: readonly string[]) => {
    if (trail.includes(model) || trail.length > 20) return;
    for (const [key, { type, required = false }] of Object.entries(models[model] ?? {})) {
      const path = above === '' ? key : `${above}\n${key}`;
      const inner = type.replace(/^.* of /, '');
      if (above === '' && key === 'body' && side === 'request' && inner in models) visit(inner, '', [...trail, model]);
      else {
        members.set(path, { type: vendorType(type, models), required });
        visit(inner, path, [...trail, model]);
      }
    }
  };
  visit(operation + (side === 'request' ? 'Request' : 'Response'), '', []);
  return members;
}

/** A type as the change log writes it: `list<Taint>`, `map<string, string>`, `object<ResourceExtendParams>`. */
function vendorType(type: string, models: SdkModels): string {
  const [, list] = /^array of (.+)$/.exec(type) ?? [];
  if (list !== undefined) return `list<${list}>`;
  const [, values] = /^map of (.+)$/.exec(type) ?? [];
  if (values !== undefined) return `map<string, ${values}>`;
  return type in models || /^[A-Z]/.test(type) ? `object<${type}>` : type;
}
