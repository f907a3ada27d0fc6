/** Deprecation of an operation: `deprecated` and `x-sunset`. */
import { compareText, type JsonObject } from 'openapi-document';
import { at, type Context } from './context.ts';
import type { ResolvedOperation } from './resolved-operation.ts';

/** Whether a deprecated operation has reached its sunset date. */
export function isPast({ operation }: ResolvedOperation, today: string): boolean {
  const sunset = Date.parse(String(operation['x-sunset']));
  return operation.deprecated === true && sunset <= Date.parse(today);
}

/** Compares the deprecation of two operations. */
export function compareDeprecation(a: JsonObject, b: JsonObject, { report }: Context): void {
  if (a.deprecated !== true && b.deprecated === true)
    report(b['x-sunset'] === undefined ? 'operation-deprecated-without-sunset' : 'operation-deprecated', {
      base: at(a),
      revision: at(b, 'deprecated'),
    });
  const [sunset = '', sunsetNow = ''] = [a, b].map((operation) => String(operation['x-sunset'] ?? ''));
  if (!sunset || sunset === sunsetNow) return;
  const moved = compareText(sunsetNow, sunset) < 0 ? 'sunset-earlier' : 'sunset-later';
  report(sunsetNow ? moved : 'sunset-removed', {
    base: at(a, 'x-sunset'),
    revision: at(b, 'x-sunset'),
    before: sunset,
    after: sunsetNow,
  });
}
