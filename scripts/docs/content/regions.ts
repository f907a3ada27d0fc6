import { textIn } from '../../steps/localize.ts';
import { regionUrls } from '../../steps/operation-facts.ts';
import { isObject, type JsonObject } from 'openapi-document';
import { knownValues } from './values.ts';
import type { View } from './view.ts';

/** Where the service is, as Markdown. */
export function regionsMarkdown({ document, words, language }: View): string {
  const servers = (document.servers ?? []) as JsonObject[];
  const variables = servers.flatMap(({ variables }) => (isObject(variables) ? Object.entries(variables) : []));
  const places = new Map(
    variables
      .filter(([name]) => name === 'region')
      .flatMap(([, variable]) =>
        knownValues(variable as JsonObject, language).values.map(({ value, text }) => [value, text]),
      ),
  );
  const rows = regionUrls(document).map(
    ([region, url]) => `| \`${region}\` | ${places.get(region) ?? ''} | \`${url}\` |`,
  );
  const table = [`| ${words.region} | ${words.place} | ${words.address} |`, '|---|---|---|', ...rows].join('\n');
  const others = servers.filter(({ url }) => /\{(?!region\})/.test(String(url)));
  const texts = others.map(({ url, ...server }) => {
    const names = Object.values((server.variables ?? {}) as JsonObject).map((one) =>
      textIn(one as JsonObject, 'description', language),
    );
    return [`\`${String(url)}\``, textIn(server, 'description', language), ...names].filter(Boolean).join('\n\n');
  });
  const variable = (name: string) =>
    textIn((variables.find(([one]) => one === name)?.[1] ?? {}) as JsonObject, 'description', language);
  return [words.aboutRegions, variable('region'), table, `## ${words.otherSites} {#other-sites}`, ...texts]
    .filter(Boolean)
    .join('\n\n');
}
