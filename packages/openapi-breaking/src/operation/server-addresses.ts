import { isObject, type Json, type JsonObject } from 'openapi-document';

/** Every address that the servers stand for, with the values of their variables filled in. */
export function serversOf(servers: Json | undefined): string[] {
  const listed = Array.isArray(servers) && servers.length > 0 ? servers.filter(isObject) : [{ url: '/' }];
  const all = (listed as JsonObject[]).flatMap(({ url, variables }) =>
    fill(String(url), Object.entries(isObject(variables) ? variables : {})),
  );
  return [...new Set(all.map((url) => url.replace(/\/$/, '')))];
}

/** So many addresses of one server are told apart. */
const mostAddresses = 1000;

function fill(url: string, variables: readonly [string, Json][]): string[] {
  return variables.reduce<string[]>(
    (urls, [name, variable]) => {
      const values = isObject(variable) && Array.isArray(variable.enum) ? variable.enum.map(String) : [`{${name}}`];
      if (urls.length * values.length > mostAddresses) return urls;
      return urls.flatMap((one) => values.map((value) => one.replaceAll(`{${name}}`, value)));
    },
    [url],
  );
}
