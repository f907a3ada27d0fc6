/** URLs of servers with the values of their variables. */
import { isObject, type Json, type JsonObject } from 'openapi-document';

/** Every URL of the servers, for all values of their variables. */
export function serversOf(servers: Json | undefined): string[] {
  const listed = Array.isArray(servers) && servers.length > 0 ? servers.filter(isObject) : [{ url: '/' }];
  const all = (listed as JsonObject[]).flatMap(({ url, variables }) =>
    fill(String(url), Object.entries(isObject(variables) ? variables : {})),
  );
  return [...new Set(all.map((url) => url.replace(/\/$/, '')))];
}

/** The URL with default values of variables, by the URL template. */
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

/** Maximum number of URLs that are expanded for one server. */
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
