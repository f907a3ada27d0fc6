import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Language } from '../steps/localize.ts';
import { texts } from './texts.ts';

/** The scripts that run before each request, for the tools that have such: the signer, and what fits it to the tool. */

/** The signer as one function, readable, for engines that lag behind. */
function bundled(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(import.meta.dirname, 'signer.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2018',
    supported: { 'template-literal': false }, // they would hold line breaks, which indenting changes
    charset: 'utf8',
  });
  const text = (outputFiles[0]?.text ?? '').replace(/^\/\/ .*\n/gm, '').replace(/\nexport \{\s*sign\s*\};\s*$/, '');
  return `const sign = (() => {\n${text.replace(/^(?=.)/gm, '  ')}\n  return sign;\n})();`;
}

let signer: string | undefined;

function withSigner(rest: string): string {
  signer ??= bundled();
  return `// SDK-HMAC-SHA256, as the client of modelarts-pools-openapi signs.\n${signer}\n\n${rest}`;
}

const cryptoJs = `const cryptoJs = require('crypto-js');
const hashes = {
  sha256: (text) => cryptoJs.SHA256(text).toString(),
  hmacSha256: (key, text) => cryptoJs.HmacSHA256(text, key).toString(),
};`;

/** Where a tool keeps what the script needs; each is an expression. */
interface Tool {
  readonly variable: string;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  /** Sets a header to a value. */
  readonly setHeader: string;
  /** Ends the script with a sentence, and sends nothing. */
  readonly refuse: string;
}

const postman: Tool = {
  variable: "(name) => pm.variables.get(name) || ''",
  method: 'pm.request.method',
  url: 'pm.variables.replaceIn(pm.request.url.toString())',
  body: "pm.variables.replaceIn((pm.request.body && pm.request.body.raw) || '')",
  setHeader: '(key, value) => pm.request.headers.upsert({ key, value })',
  refuse: '(text) => { console.error(text); pm.execution.skipRequest(); throw new Error(text); }',
};

const bruno: Tool = {
  variable:
    "(name) => { const value = bru.interpolate('{{' + name + '}}'); return value.startsWith('{{') ? '' : value; }",
  method: 'req.getMethod()',
  url: 'bru.interpolate(req.getUrl())',
  body: "bru.interpolate(req.getBody({ raw: true }) || '')",
  setHeader: '(name, value) => req.setHeader(name, value)',
  refuse: '(text) => { throw new Error(text); }',
};

export const postmanScript = (language: Language) => forSandbox(postman, language);
export const brunoScript = (language: Language) => forSandbox(bruno, language);

function forSandbox({ variable, method, url, body, setHeader, refuse }: Tool, language: Language): string {
  const { noCredentials, noDelete } = texts[language];
  return withSigner(`${cryptoJs}
const variable = ${variable};
const setHeader = ${setHeader};
const refuse = ${refuse};
const method = ${method};
if (method === 'DELETE' && variable('allow_delete') !== 'true') refuse(${JSON.stringify(noDelete)});
const [accessKey, secretKey] = [variable('access_key'), variable('secret_key')];
if (variable('token')) setHeader('X-Auth-Token', variable('token'));
else if (accessKey && secretKey) {
  const body = ${body};
  const request = { method, url: ${url}, headers: { 'X-Project-Id': variable('project_id') }, body };
  const key = { accessKey, secretKey, securityToken: variable('security_token') };
  const headers = sign(request, key, new Date(), hashes);
  Object.keys(headers).forEach((name) => setHeader(name, headers[name]));
} else refuse(${JSON.stringify(noCredentials)});
`);
}

/**
 * For JetBrains IDEs and httpyac: their scripts can set variables, which the headers of the request then name. The
 * address is filled in here because httpyac 6.16 makes it the body where it is asked to.
 */
export function httpFileScript(): string {
  return withSigner(`const hashes = {
  sha256: (text) => crypto.sha256().updateWithText(text).digest().toHex(),
  hmacSha256: (key, text) => crypto.hmac.sha256().withTextSecret(key).updateWithText(text).digest().toHex(),
};
const variable = (name) => request.environment.get(name) || '';
const headers = sign(
  {
    method: request.method,
    url: request.url.getRaw().replace(/\\{\\{(\\w+)\\}\\}/g, (_, name) => variable(name)),
    headers: { 'X-Project-Id': variable('project_id') },
    body: request.body.tryGetSubstituted() || '',
  },
  {
    accessKey: variable('access_key'),
    secretKey: variable('secret_key'),
    securityToken: request.headers.findByName('X-Security-Token') ? variable('security_token') : '',
  },
  new Date(),
  hashes,
);
request.variables.set('sdk_date', headers['X-Sdk-Date']);
request.variables.set('authorization', headers.Authorization);
`);
}
