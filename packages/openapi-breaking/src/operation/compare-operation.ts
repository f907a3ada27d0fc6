/** Two operations, including what they inherit from their path item and their document. */
import { compareBodies } from './compare-bodies.ts';
import { compareDeprecation } from './compare-deprecation.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { at, compareUnread, type Context } from './context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

const operationFields = new Set(
  `
  operationId deprecated x-sunset parameters requestBody responses security servers callbacks tags
`
    .trim()
    .split(/\s+/),
);

/** @param compareOwnCallbacks - compares the callbacks of the operation */
export function compareOperation(
  was: ResolvedOperation,
  is: ResolvedOperation,
  context: Context,
  compareOwnCallbacks: () => void,
): void {
  const { report, isReversed, identities } = context;
  const [a, b] = [was.operation, is.operation];
  compareSecurity(was, is, context);
  if (!isReversed) compareServers(was, is, context);
  const isSame = () => identities.areEqual || (identities.same(a, b) && sameParameters(was, is, context));
  if (was.path === is.path && isSame()) return;
  if (a.operationId !== b.operationId)
    report('operation-id-changed', {
      base: at(a, 'operationId'),
      revision: at(b, 'operationId'),
      before: String(a.operationId ?? ''),
      after: String(b.operationId ?? ''),
    });
  compareDeprecation(a, b, context);
  compareParameters(was, is, context);
  compareBodies(was, is, context);
  compareResponses(was, is, context);
  compareOwnCallbacks();
  compareUnread(a, b, operationFields, context);
}

function sameParameters(was: ResolvedOperation, is: ResolvedOperation, { identities }: Context): boolean {
  return (
    was.parameters.length === is.parameters.length &&
    was.parameters.every(({ node }, index) => identities.same(node, is.parameters[index]?.node))
  );
}
