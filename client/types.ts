import type { OperationId } from '../generated/operations.ts';
import type { operations as Described } from '../generated/types.en.ts';
import type { ClientError } from './errors.ts';
import type { CallOptions } from './options.ts';

/** Like the result of openapi-fetch; no response when none came. */
export type Result<Data> =
  | { readonly data: Data; readonly error?: never; readonly response: Response }
  | { readonly data?: never; readonly error: ClientError; readonly response?: Response };

type ParametersIn<Operation, Place extends string> = Operation extends {
  parameters: { [Key in Place]?: infer Parameters };
}
  ? [NonNullable<Parameters>] extends [never]
    ? unknown
    : NonNullable<Parameters>
  : unknown;

/** The client knows the project; another may be given. */
type WithoutProject<Path> = Path extends { project_id: infer Id }
  ? Omit<Path, 'project_id'> & { project_id?: Id }
  : Path;

type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: { content: infer Content } }
    ? { body?: Content[keyof Content] }
    : unknown;

type Flat<Type> = { [Key in keyof Type]: Type[Key] };

/** An optional member may also be `undefined`, such as the `continue` that the last page of a list does not have. */
type OrUndefined<Type> = {
  [Key in keyof Type]: Record<never, never> extends Pick<Type, Key> ? Type[Key] | undefined : Type[Key];
};

/** The arguments of an operation: its parameters by name, and its body. */
export type ArgumentsOf<Id extends OperationId> = Flat<
  WithoutProject<ParametersIn<Described[Id], 'path'>> &
    OrUndefined<ParametersIn<Described[Id], 'header'>> &
    OrUndefined<ParametersIn<Described[Id], 'query'>> &
    BodyOf<Described[Id]>
>;

/** Body of a success. */
export type DataOf<Operation> = Operation extends { responses: infer Responses }
  ? { [Status in keyof Responses]: IsSuccess<Status> extends true ? JsonOf<Responses[Status]> : never }[keyof Responses]
  : never;

type IsSuccess<Status> = Status extends number ? (`${Status}` extends `2${string}` ? true : false) : false;

type JsonOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;

/** The arguments may be left out where none is required. */
type CallOf<Id extends OperationId> =
  Record<never, never> extends ArgumentsOf<Id>
    ? [args?: ArgumentsOf<Id>, options?: CallOptions]
    : [args: ArgumentsOf<Id>, options?: CallOptions];

/** Every operation as a function that gives its data, or throws a {@link ClientError}, or the reason of the signal. */
export type Operations = {
  readonly [Id in OperationId]: (...call: CallOf<Id>) => Promise<DataOf<Described[Id]>>;
};

/** Every operation as a function that gives its data or its error, and never throws. */
export type SafeOperations = {
  readonly [Id in OperationId]: (...call: CallOf<Id>) => Promise<Result<DataOf<Described[Id]>>>;
};

export interface Client extends Operations {
  /** The operations again, giving `{ data, error, response }` instead of throwing. */
  readonly safe: SafeOperations;
}
