/**
 * A statement of a page about one thing: a value; `null` where the page can be read there and has none; `undefined`
 * where this copy of the page is not legible there. What is not legible is never evidence.
 */
export type Reading<T> = T | null | undefined;

/** A place in a file that was read; lines count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}
