import type { SampleCall, CredentialKind } from './call.ts';
import { dataLiteral, type Style } from './literal.ts';
import type { SampleTexts } from './texts.ts';

const style: Style = {
  indent: '    ',
  text: (text) => JSON.stringify(text),
  key: (name) => JSON.stringify(name),
  words: { true: 'True', false: 'False', null: 'None' },
};

/** A script for Python 3.7 or later with the package `requests`. */
export function pythonSample(call: SampleCall, credentials: CredentialKind, texts: SampleTexts): string {
  const signed = credentials === 'accessKey';
  const { body } = call;
  const headers = [
    ...(body ? [`"Content-Type": "${body.mediaType}",`] : []),
    ...call.headers.map(({ name, variable }) => `"${name}": os.environ["${variable}"],`),
    ...(signed ? [] : ['"X-Auth-Token": os.environ["TOKEN"],']),
  ];
  const given = [
    ...(headers.length > 0 ? [`headers={\n${headers.map((line) => `        ${line}\n`).join('')}    }`] : []),
    ...(body ? [`json=${dataLiteral(body.value, style, '    ')}`] : []),
    ...(signed ? ['auth=sign'] : []),
    'timeout=30',
  ];
  return `# ${call.summary}
${signed ? 'import hashlib\nimport hmac\nimport os\nfrom datetime import datetime, timezone\nfrom urllib.parse import urlsplit\n' : 'import os\n'}
import requests

${signed ? signer(texts) : ''}url = "{MODELARTS_ENDPOINT}${call.path}${call.query && `?${call.query}`}"
response = requests.${call.method.toLowerCase()}(
    url.format(**os.environ),
${given.map((argument) => `    ${argument},\n`).join('')})
print(response.status_code, response.text)
response.raise_for_status()
`;
}

function signer({ sign }: SampleTexts): string {
  return `
# ${sign}
def sign(request):
    url = urlsplit(request.url)
    date = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    signed = {"host": url.netloc, "x-project-id": os.environ["PROJECT_ID"], "x-sdk-date": date}
    names = ";".join(signed)
    lines = "".join(f"{name}:{value}\\n" for name, value in signed.items())
    payload = hashlib.sha256(request.body or b"").hexdigest()
    canonical = f"{request.method}\\n{url.path}/\\n{url.query}\\n{lines}\\n{names}\\n{payload}"
    to_sign = f"SDK-HMAC-SHA256\\n{date}\\n{hashlib.sha256(canonical.encode()).hexdigest()}"
    signature = hmac.new(os.environ["SECRET_KEY"].encode(), to_sign.encode(), "sha256").hexdigest()
    request.headers.update(signed)
    request.headers["Authorization"] = (
        f"SDK-HMAC-SHA256 Access={os.environ['ACCESS_KEY']}, SignedHeaders={names}, Signature={signature}"
    )
    return request


`;
}
