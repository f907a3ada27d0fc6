import { isObject, type Json, type JsonObject } from 'openapi-document';

/** Every address that the servers stand for, with the values of their variables filled in. */
export function serversOf(servers: Json | undefined): string[] {
  const listed = Array.isArray(servers) && servers.length > 0 ? servers.filter(isObject) : [{ url: '/' }];
  const all = (listed as JsonObject[]).flatMap(({ url, variables }) =>
    fill(String(url), Object.entries(isObject(variables) ? variables : {})),
  );
  return [...new Set(all.map((url) => url.replace(/\/$/, '')))];
}

/** What a client calls that sets no variable, by the address as it is written. */
export function usualAddresses(servers: Json | undefined): ReadonlyMap<string, string> {
  const listed = Array.isArray(servers) ? servers.filter(isObject) : [];
  return new Map(
    listed.map(({ url, variables }) => {
      const usual = Object.entries(isObject(variables) ? variables : {}).reduce((address, [name, variable]) => {
        const value = isObject(variable) && variable.default !== undefined ? String(variable.default) : `{${name}}`;
        return address.replaceAll(`{${name}}`, value);
      }, String(url));
      return [String(url), usual];
    }),
  );
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
