import type { SampleCall, CredentialKind } from './call.ts';
import { dataLiteral, type Style } from './literal.ts';

const style: Style = {
  indent: '  ',
  text: quote,
  key: (name) => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)),
  words: { true: 'true', false: 'false', null: 'null' },
};

/** A module that uses the client of this project, which signs by itself. */
export function typescriptSample({ id, summary, inputs, body }: SampleCall, credentials: CredentialKind): string {
  const secrets = credentials === 'token' ? ['TOKEN'] : ['ACCESS_KEY', 'SECRET_KEY'];
  const own = inputs.filter(({ name }) => name !== 'project_id');
  const settings = ['MODELARTS_ENDPOINT', 'PROJECT_ID', ...own.map(({ variable }) => variable), ...secrets];
  const given = credentials === 'token' ? '{ token: TOKEN }' : '{ accessKey: ACCESS_KEY, secretKey: SECRET_KEY }';
  const members = [
    ...own.map(({ name, variable }) => `${style.key(name)}: ${variable}`),
    ...(body ? [`body: ${dataLiteral(body.value, style, '  ')}`] : []),
  ];
  return `// ${summary}
import { createClient } from 'modelarts-pools-openapi';

const {
${settings.map((name) => `  ${name} = '',\n`).join('')}} = process.env;
const client = createClient({
  baseUrl: MODELARTS_ENDPOINT,
  projectId: PROJECT_ID,
  credentials: ${given},
});

const response = await client.${id}({${members.map((member) => `\n  ${member},`).join('')}${members.length > 0 ? '\n' : ''}});
console.dir(response, { depth: null });
`;
}

function quote(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
