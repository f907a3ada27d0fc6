import type { JsonObject } from 'openapi-document';
import type { Collection, CollectionRequest, RequestField } from './requests.ts';
import { texts } from './texts.ts';

/**
 * Requests as text, for JetBrains IDEs, httpyac and, where they carry a token, for REST Client of VS Code.
 *
 * @see https://www.jetbrains.com/help/idea/http-client-in-product-code-editor.html
 */
export function httpFile({ language, title, requests }: Collection, credentials: 'token' | 'accessKey'): string {
  const words = texts[language];
  const about =
    credentials === 'token'
      ? words.token_file.replace('{file}', `requests-signed.${language}.http`)
      : words.signed_file.replace('{file}', `requests.${language}.http`);
  const head = [title, about, words.environment_file, words.tried].map((line) => `# ${line}`.trimEnd());
  const blocks = requests.map((request) => block(request, credentials, words.temporary));
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

function block(request: CollectionRequest, credentials: 'token' | 'accessKey', temporary: string): string {
  const { id, title, method, path, query, headers, body } = request;
  const on = query.filter(({ isOn }) => isOn).map(({ name, value }) => `${name}=${value}`);
  const off = query.filter(({ isOn }) => !isOn).map(({ name, value }) => `# ?${name}=${value}`);
  const signed = [
    'X-Project-Id: {{project_id}}',
    'X-Sdk-Date: {{sdk_date}}',
    'Authorization: {{authorization}}',
    `# ${temporary}`,
    '# X-Security-Token: {{security_token}}',
  ];
  return [
    `### ${title}`,
    `# @name ${id}`,
    ...off,
    ...(credentials === 'token' ? [] : ['< ./sign.js']),
    `${method} {{endpoint}}${path}${on.length > 0 ? `?${on.join('&')}` : ''}`,
    ...(body ? [`Content-Type: ${body.mediaType}`] : []),
    ...(credentials === 'token' ? ['X-Auth-Token: {{token}}'] : signed),
    ...headers.map(header),
    ...(body ? ['', body.text] : []),
  ].join('\n');
}

function header({ name, value, isOn }: RequestField): string {
  return `${isOn ? '' : '# '}${name}: ${value}`.trimEnd();
}

/** The environments that users choose from; secrets stand in a file of their own, which is not shared. */
export function httpEnvironments({ variables }: Collection): JsonObject {
  const open = Object.fromEntries(
    variables
      .filter(({ isSecret, name }) => !isSecret && name !== 'allow_delete')
      .map(({ name, value }) => [name, value]),
  );
  return { huaweicloud: open, mock: { ...open, endpoint: 'http://127.0.0.1:4010', token: 'any' } };
}
