/** A status, a range of statuses, or every status that is not named. */
export type Status = `${number}` | `${1 | 2 | 3 | 4 | 5}XX` | 'default';

/** Facts of an operation that a client needs to call it, without any text. */
export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS' | 'HEAD' | 'PATCH' | 'TRACE';
  /** With a `{name}` for each path parameter. */
  readonly path: `/${string}`;
  readonly pathParameters: readonly string[];
  readonly headerParameters: readonly string[];
  readonly queryParameters: readonly string[];
  /** The first media type of the request body; `null` where none is sent. */
  readonly requestMediaType: string | null;
  readonly requestRequired: boolean;
  /** In the order of the document, as `errorStatuses` are. */
  readonly successStatuses: readonly Status[];
  readonly errorStatuses: readonly Status[];
}
