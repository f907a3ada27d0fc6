import type { JsonObject } from 'openapi-document';
import { hasQuery, queryOf, type ValidatedOperation } from './validated-operation.ts';
import type { Kind } from './validator-run-time.ts';

export const header = '// Made by `npm run build` from spec/. Do not edit.\n';

/** The name of the function that checks a schema. */
export function nameOf(ref: string): string {
  return `validate${ref.split('/').at(-1)}`;
}

/** The table of the validators by operation, as code. */
export function table(operations: ValidatedOperation[]): string {
  const entry = (parts: ValidatedOperation) => {
    const { id, request, responses } = parts;
    const query = hasQuery(parts) ? `ofQuery(${nameOf(queryOf(id))}, ${JSON.stringify(kindsOf(parts))})` : 'null';
    const byStatus = responses.map(([status, ref]) => `${JSON.stringify(status)}: validator(${nameOf(ref)})`);
    return (
      `${JSON.stringify(id)}: { request: ${request ? `validator(${nameOf(request)})` : 'null'}, query: ${query}, ` +
      `responses: { ${byStatus.join(', ')} } }`
    );
  };
  return `export const validators = { ${operations.map(entry).join(', ')} };`;
}

function kindsOf({ query }: ValidatedOperation): Record<string, Kind> {
  const kindOf = ({ type }: JsonObject): Kind => {
    if (type === 'integer' || type === 'number') return 'number';
    return type === 'boolean' ? 'boolean' : 'string';
  };
  return Object.fromEntries(Object.entries(query).map(([name, schema]) => [name, kindOf(schema)]));
}

/** The types of the module. */
export function declarations(operations: ValidatedOperation[]): string {
  const entry = (parts: ValidatedOperation) =>
    [
      `  readonly ${JSON.stringify(parts.id)}: {`,
      `    readonly request: ${parts.request ? 'Validator' : 'null'};`,
      `    readonly query: ${hasQuery(parts) ? 'Validator' : 'null'};`,
      `    readonly responses: { ` +
        `${parts.responses.map(([status]) => `readonly ${JSON.stringify(status)}: Validator`).join('; ')} };`,
      '  };',
    ].join('\n');
  return `${header}
import type { Validator } from '../shapes/validator.js';

export type { Validator, Violation } from '../shapes/validator.js';

/**
 * The validators of each operation: of the request body, of the query parameters by their names (values, or texts as in
 * an address; other parameters may stand beside them), and of the response body by status.
 */
export const validators: {
${operations.map(entry).join('\n')}
};
`;
}
