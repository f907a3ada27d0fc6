import type { SdkEvent } from './events.ts';

/** Changes of a release of the SDK, by the vendor's change log. */
export interface Release {
  readonly version: string;
  readonly date: string;
  readonly events: readonly SdkEvent[];
}

/** @returns whether a text is the change log of the vendor's SDK */
export function isChangeLog(text: string): boolean {
  return /^# \d+\.\d+\.\d+ \d{4}-\d{2}-\d{2}$/m.test(text.slice(0, 2000)) && text.includes('### HuaweiCloud SDK ');
}

/**
 * Reads what the vendor's change log says of some operations.
 *
 * @param service - such as `ModelArts`
 * @returns the releases, newest first, also those that change nothing of these operations
 */
export function readChangeLog(text: string, service: string, operations: readonly string[]): Release[] {
  const releases: { version: string; date: string; events: SdkEvent[] }[] = [];
  let isService = false;
  let operation: string | undefined;
  let side: SdkEvent['side'] = 'operation';
  let sign: '+' | '-' | undefined;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const [, version, date = ''] = /^# (\d+\.\d+\.\d+) (\d{4}-\d{2}-\d{2})\s*$/.exec(line) ?? [];
    if (version !== undefined) releases.push({ version, date, events: [] });
    if (/^#{1,3} /.test(line))
      [isService, operation, sign] = [line.trim() === `### HuaweiCloud SDK ${service}`, undefined, undefined];
    const events = releases.at(-1)?.events;
    if (!isService || events === undefined) continue;
    if (line.startsWith('- _')) [operation, sign] = [undefined, undefined];
    const changed = /^ {2}- \*\*(\w+)\*\*/.exec(line)?.[1];
    if (changed !== undefined) [operation, sign] = [changed, undefined];
    const verb = /^ {2}- (Support|Remove) /.exec(line)?.[1];
    if (verb !== undefined) [operation, sign] = [undefined, verb === 'Support' ? '+' : '-'];
    side = /changes of (request|response) param/.exec(line)?.[1] === 'request' ? 'request' : sideOf(line, side);
    const number = index + 1;
    if (sign !== undefined) {
      const names = [...line.matchAll(/`([A-Za-z]\w*)`/g)].map(([, name = '']) => name);
      for (const name of names.filter((one) => operations.includes(one)))
        events.push({ operation: name, side: 'operation', sign, path: '', was: '', is: '', line: number });
    } else if (operation !== undefined && operations.includes(operation)) {
      const event = eventIn(line);
      if (event !== undefined) events.push({ operation, side, ...event, line: number });
    }
  }
  return releases;
}

function sideOf(line: string, side: SdkEvent['side']): SdkEvent['side'] {
  return line.includes('changes of response param') ? 'response' : side;
}

/** A line such as `* spec.resources.tags: list<UserTag> -> list<UserTags>`. */
function eventIn(line: string): Pick<SdkEvent, 'sign' | 'path' | 'was' | 'is'> | undefined {
  const [, sign, rest = ''] = /^\s*- `([+*-]) (.+)`\s*$/.exec(line) ?? [];
  if (sign === undefined) return undefined;
  const [path = '', ...more] = rest.split(': ');
  const detail = more.join(': ');
  const [was = '', is = ''] = detail.includes(' -> ') ? detail.split(' -> ') : ['', detail];
  const sides = sign === '-' ? { was: is, is: '' } : { was, is };
  return { sign: sign as SdkEvent['sign'], path, ...sides };
}
