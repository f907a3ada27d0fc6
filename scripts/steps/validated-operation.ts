import { follow, isObject, type JsonObject, type Located, operationsOf } from 'openapi-document';

/** What an operation takes and gives: references to the schemas of bodies, and the schemas of query parameters. */
export interface ValidatedOperation {
  id: string;
  request: string | undefined;
  query: Record<string, JsonObject>;
  responses: [status: string, ref: string][];
}

/** The operations of a bundled document. */
export function validatedOperations(document: JsonObject): ValidatedOperation[] {
  const schemaIn = (holder: JsonObject) => {
    const [media] = Object.values((holder.content ?? {}) as JsonObject);
    const schema = isObject(media) ? media.schema : undefined;
    return isObject(schema) && typeof schema.$ref === 'string' ? schema.$ref : undefined;
  };
  return operationsOf(document).map(({ id, node: operation, parameters }) => ({
    id,
    request: schemaIn(follow(document, operation.requestBody)),
    query: Object.fromEntries(
      parameters.filter(isRead).map(({ node: { name, schema } }) => [String(name), follow(document, schema)]),
    ),
    responses: Object.entries((operation.responses ?? {}) as JsonObject).flatMap(
      ([status, response]): [string, string][] => {
        const ref = schemaIn(follow(document, response));
        return ref ? [[status, ref]] : [];
      },
    ),
  }));
}

/** Whether a parameter is in the query, and one value: how lists and objects stand there, none of ours shows yet. */
export function isRead({ node }: Located): boolean {
  const { type } = isObject(node.schema) ? node.schema : {};
  return node.in === 'query' && type !== 'array' && type !== 'object';
}

export function hasQuery({ query }: ValidatedOperation): boolean {
  return Object.keys(query).length > 0;
}

/** The name of the schema of an operation's query parameters. */
export function queryOf(id: string): string {
  return `${id.replace(/^./, (letter) => letter.toUpperCase())}Query`;
}
