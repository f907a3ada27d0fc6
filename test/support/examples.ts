import { follow, type Json, type JsonObject, operationsOf } from 'openapi-document';
import { entries } from './places.ts';

/** One example payload of a document. */
export interface Example {
  operation: string;
  /** `request`, or the status of the response. */
  at: string;
  name: string;
  schema: JsonObject;
  value: Json;
}

/** Every example of every request and response body. */
export function examplesOf(document: JsonObject): Example[] {
  return [...operationsOf(document)].flatMap(({ id: operation, node: { requestBody, responses } }) => {
    const bodies = [['request', requestBody ?? {}] as [string, JsonObject], ...entries(responses)];
    return bodies.flatMap(([at, body]) =>
      entries(follow(document, body).content).flatMap(([, { schema, examples }]) =>
        entries(examples).map(([name, example]) => {
          const { value } = follow(document, example);
          return { operation, at, name, schema: schema as JsonObject, value: value as Json };
        }),
      ),
    );
  });
}
