import type { SampleCall, CredentialKind } from './call.ts';
import { jsonLiteral } from './literal.ts';
import type { SampleTexts } from './texts.ts';

/** A command for any POSIX shell; signing needs `openssl`. A variable that is not set ends it. */
export function curlSample(call: SampleCall, credentials: CredentialKind, texts: SampleTexts): string {
  return credentials === 'token' ? withToken(call) : withKey(call, texts);
}

function withToken(call: SampleCall): string {
  const { body } = call;
  const address = `"\${MODELARTS_ENDPOINT:?}${variables(call.path)}${search(call)}"`;
  const data = body ? [`--data ${quote(jsonLiteral(body.value))}`] : [];
  return `# ${call.summary}\n${command(call, address, ['--header "X-Auth-Token: ${TOKEN:?}"'], data)}\n`;
}

function withKey(call: SampleCall, { sign }: SampleTexts): string {
  const { body, method } = call;
  const names = 'host;x-project-id;x-sdk-date';
  const headers = [
    '--header "X-Project-Id: $PROJECT_ID"',
    '--header "X-Sdk-Date: $date"',
    `--header "Authorization: SDK-HMAC-SHA256 Access=\${ACCESS_KEY:?}, SignedHeaders=${names}, Signature=$signature"`,
  ];
  return `# ${call.summary}
path="${variables(call.path)}"
body=${body ? quote(jsonLiteral(body.value)) : ''}
date=$(date -u +%Y%m%dT%H%M%SZ)

# ${sign}
sha256() { openssl dgst -sha256 -r "$@" | cut -c 1-64; }
canonical="${method}
$path/
${variables(call.query)}
host:\${MODELARTS_ENDPOINT#*://}
x-project-id:\${PROJECT_ID:?}
x-sdk-date:$date

${names}
$(printf %s "$body" | sha256)"
to_sign="SDK-HMAC-SHA256
$date
$(printf %s "$canonical" | sha256)"
signature=$(printf %s "$to_sign" | sha256 -hmac "\${SECRET_KEY:?}")

${command(call, `"\${MODELARTS_ENDPOINT:?}$path${search(call)}"`, headers, body ? ['--data "$body"'] : [])}
`;
}

function command(
  { method, headers, body }: SampleCall,
  address: string,
  credentials: string[],
  data: string[],
): string {
  return [
    `curl --fail-with-body --max-time 30 --request ${method}`,
    address,
    ...(body ? [`--header 'Content-Type: ${body.mediaType}'`] : []),
    ...headers.map(({ name, variable }) => `--header "${name}: \${${variable}:?}"`),
    ...credentials,
    ...data,
  ].join(' \\\n  ');
}

function variables(template: string): string {
  return template.replace(/\{(\w+)\}/g, '${$1:?}');
}

function search({ query }: SampleCall): string {
  return query && `?${variables(query)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
