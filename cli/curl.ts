/** Headers whose value is a secret, and the variable that holds it. */
const secrets: Readonly<Record<string, string>> = {
  'x-auth-token': 'TOKEN',
  authorization: 'AUTHORIZATION',
  'x-security-token': 'SECURITY_TOKEN',
};

/** Writes a request as a command for `curl`; secrets are variables of the shell. */
export async function curlOf(request: Request): Promise<string> {
  const headers = [...request.headers].map(([name, value]) => {
    const variable = secrets[name];
    return variable === undefined ? `--header ${quote(`${name}: ${value}`)}` : `--header "${name}: $${variable}"`;
  });
  const body = await request.text();
  const data = body === '' ? [] : [`--data ${quote(body)}`];
  return [`curl --fail-with-body --request ${request.method} ${quote(request.url)}`, ...headers, ...data].join(
    ' \\\n  ',
  );
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
