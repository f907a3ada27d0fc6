/** Properties of objects: allowed, required and forbidden ones. */
import type { Branch, Schema } from './branch.ts';
import type { BranchComparison } from './branch-comparison.ts';
import { propertyHolder } from './labels.ts';
import { isClosed } from './negation.ts';
import {
  conditionallyDeclaredIn,
  declaredIn,
  isFlagged,
  listedNames,
  namesListedBy,
  patternsOf,
  requiredOf,
  schemasFor,
  schemasOfPattern,
} from './properties.ts';

/** Compares the properties that two objects allow, require and forbid. */
export function compareObjects(comparison: BranchComparison): void {
  const { a, b, direction, report, pair, nodes, compareSchemas } = comparison;
  const sides = { a: propertiesOf(a), b: propertiesOf(b) };
  const names = [sides.a, sides.b].flatMap(({ declared, required, conditional, listed }) => [
    ...declared,
    ...required,
    ...conditional.keys(),
    ...listed,
  ]);
  for (const name of new Set(names)) compareProperty(name, sides, comparison);
  const [others, othersNow] = [schemasFor(a, undefined), schemasFor(b, undefined)];
  if (isClosed(others) !== isClosed(othersNow))
    report(isClosed(othersNow) ? 'closed-narrowed' : 'closed-widened', { keys: ['additionalProperties'], nodes });
  else pair.children.push(compareSchemas(others, othersNow, direction));
  for (const pattern of new Set([...patternsOf(a), ...patternsOf(b)]))
    pair.children.push(compareSchemas(schemasOfPattern(a, pattern), schemasOfPattern(b, pattern), direction));
  const [named, namedNow] = [schemasOfNames(a), schemasOfNames(b)];
  const areListed = [...named, ...namedNow].every((names) => namesListedBy(names) !== undefined); // compared above
  if (!areListed)
    pair.children.push(compareSchemas([{ type: 'string' }, ...named], [{ type: 'string' }, ...namedNow], direction));
}

function schemasOfNames({ parts }: Branch): Schema[] {
  return parts.flatMap(({ propertyNames }) => (propertyNames === undefined ? [] : [propertyNames]));
}

interface Properties {
  readonly declared: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  readonly conditional: ReadonlyMap<string, Schema>;
  /** The only allowed names, if they are listed. */
  readonly listed: ReadonlySet<string>;
}

function propertiesOf(branch: Branch): Properties {
  const isUnevaluated = branch.parts.some(({ unevaluatedProperties }) => unevaluatedProperties !== undefined);
  return {
    declared: declaredIn(branch),
    required: requiredOf(branch),
    conditional: isUnevaluated ? conditionallyDeclaredIn(branch) : new Map(),
    listed: listedNames(branch) ?? new Set(),
  };
}

function compareProperty(
  name: string,
  sides: { a: Properties; b: Properties },
  { base, revision, a, b, direction, report, pair, nodes, compareSchemas }: BranchComparison,
): void {
  const [was, is] = [schemasFor(a, name), schemasFor(b, name)];
  const isDescribed = ({ declared, conditional }: Properties) => declared.has(name) || conditional.has(name);
  const has = (side: Properties) => isDescribed(side) || side.listed.has(name);
  const [hadIt, hasIt] = [has(sides.a), has(sides.b)];
  const hiding = direction === 'request' ? 'readOnly' : 'writeOnly';
  const [wasHidden, isHidden] = [isFlagged(base, was, hiding), isFlagged(revision, is, hiding)];
  if ((wasHidden && (isHidden || !hasIt)) || (isHidden && !hadIt)) return;
  const needed = sides.b.required.has(name) && !isHidden;
  const wasNeeded = sides.a.required.has(name) && !wasHidden;
  const required = { before: name, after: name, keys: ['required'], nodes };
  if (needed && !wasNeeded) report('required-narrowed', required);
  if (wasNeeded && !needed && !isHidden) report('required-widened', required);
  const place = {
    base: propertyHolder(a, name) ?? nodes.base,
    revision: propertyHolder(b, name) ?? nodes.revision,
  };
  const [gone, fresh] = [{ before: name }, { after: name }].map((fact) => ({
    ...fact,
    keys: ['properties', name],
    nodes: place,
  }));
  const hidden = direction === 'request' ? 'read-only' : 'write-only';
  if (isHidden && hadIt) return report(`${hidden}-narrowed`, { ...gone, after: name });
  if (wasHidden && hasIt) return report(`${hidden}-widened`, { ...gone, after: name });
  if (hadIt && isClosed(is) && !isClosed(was)) return report('property-forbidden', gone);
  if (isDescribed(sides.a) && !hasIt && is.length === 0 && !isClosed(was)) return report('property-removed', gone);
  if (!hadIt && hasIt && isClosed(was) && !isClosed(is))
    return report(direction === 'response' ? 'property-new-in-closed' : 'property-added', fresh);
  if (!hadIt && isDescribed(sides.b) && was.length === 0) return report('property-added', fresh);
  pair.children.push(compareSchemas(was, is, direction));
}
