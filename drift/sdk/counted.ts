import type { SdkEvent } from './events.ts';

/** An event, and how often it was seen. */
export interface CountedEvent {
  readonly event: SdkEvent;
  /** Releases, oldest first, whose models or change logs show it and that do not take it back. */
  readonly seenIn: readonly string[];
}

/** The properties that two events share when they are the same one. */
function keyOf({ operation, side, sign, path, was, is }: SdkEvent): string {
  return [operation, side, sign, dotted(path), sign === '*' ? `${was} -> ${is}` : ''].join(' ');
}

/** A path as the change log writes it. */
export function dotted(path: string): string {
  return path.replaceAll('\n', '.');
}

/** The key of the event that takes another back. */
function inverseOf(event: SdkEvent): string {
  const sign = ({ '+': '-', '-': '+', '*': '*' } as const)[event.sign];
  return keyOf({ ...event, sign, was: event.is, is: event.was });
}

/** Counts in how many of several releases, each compared with the same base, an event shows. */
export function countAgainstBase(
  releases: readonly { version: string; events: readonly SdkEvent[] }[],
): CountedEvent[] {
  const [newest] = releases.slice(-1);
  return (newest?.events ?? []).map((event) => ({
    event,
    seenIn: releases
      .filter(({ events }) => events.some((one) => keyOf(one) === keyOf(event)))
      .map(({ version }) => version),
  }));
}

/**
 * Counts for how many releases of a change log an event stands: the vendor's SDKs take changes back, so that one counts
 * from the next release on that leaves it standing.
 *
 * @param releases - newest first
 */
export function countInLog(releases: readonly { version: string; events: readonly SdkEvent[] }[]): CountedEvent[] {
  const ordered = releases.toReversed();
  return ordered.flatMap(({ events }, index) =>
    events.map((event) => {
      const later = ordered.slice(index);
      const end = later.findIndex(
        (release, distance) => distance > 0 && release.events.some((one) => keyOf(one) === inverseOf(event)),
      );
      return { event, seenIn: (end < 0 ? later : later.slice(0, end)).map(({ version }) => version) };
    }),
  );
}
