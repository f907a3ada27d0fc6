import { at, type Context } from './context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

/** Compares the servers of two operations. */
export function compareServers(
  was: ResolvedOperation,
  is: ResolvedOperation,
  { report, base, revision }: Context,
): void {
  const gone = was.servers.filter((url) => !is.servers.includes(url));
  const fresh = is.servers.filter((url) => !was.servers.includes(url));
  const [from, to] = [at(base.document, 'servers'), at(revision.document, 'servers')];
  const lost = gone.filter((url) => !is.servers.some((other) => pathOf(other) === pathOf(url)));
  const isLost = lost.length > 0 && (gone.length === was.servers.length || isBranchLost(lost, was.servers));
  if (gone.length > 0)
    report(isLost ? 'server-base-path-removed' : 'server-removed', {
      base: from,
      revision: to,
      before: gone.join(', '),
      after: is.servers.join(', '),
    });
  if (fresh.length > 0)
    report('server-added', { base: from, revision: to, before: was.servers.join(', '), after: fresh.join(', ') });
  for (const [url, before] of was.usualServers) {
    const after = is.usualServers.get(url) ?? before;
    if (before !== after && !gone.includes(before.replace(/\/$/, '')))
      report('server-default-changed', { base: from, revision: to, before, after });
  }
}

/** Whether a base path of a host was removed while the host remains, for example with one value of a variable. */
function isBranchLost(lost: readonly string[], servers: readonly string[]): boolean {
  return lost.some((url) => servers.some((other) => other !== url && hostOf(other) === hostOf(url)));
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '');
}

function hostOf(url: string): string {
  return /^[a-z]+:\/\/[^/]*/i.exec(url)?.[0] ?? '';
}
