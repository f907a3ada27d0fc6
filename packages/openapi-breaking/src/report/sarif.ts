import type { Finding, Level, Verdict } from '../finding.ts';
import { adviceOf, messageOf } from '../rules/messages.ts';
import { type RuleId, ruleOf } from '../rules/registry.ts';
import { inLanguage, ownRulesUri, ownTool, placeOf, type RenderOptions } from './options.ts';

const kinds: Record<Level, string> = { breaking: 'error', warning: 'warning', info: 'note' };

/** @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function sarif({ changes }: Verdict, options: RenderOptions): string {
  const { tool = ownTool } = options;
  const used = [...new Set(changes.map(({ rule }) => rule))];
  const rules = used.map((id) => ruleIn(id, options));
  const run = {
    tool: { driver: { ...tool, rules } },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The folder that the comparison was started in.' } } },
    results: changes.map((change) => resultOf(change, used.indexOf(change.rule), options)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return JSON.stringify(log, null, 2);
}

function ruleIn(id: RuleId, { language, rulesUri = ownRulesUri }: RenderOptions) {
  const plain = (text: string) => text.replaceAll(/\{(at|before|after)\}/g, '…');
  return {
    id,
    shortDescription: { text: plain(inLanguage(messageOf(id), language)) },
    fullDescription: { text: inLanguage(adviceOf(id, 'why'), language) },
    help: { text: inLanguage(adviceOf(id, 'avoid'), language) },
    helpUri: `${rulesUri}#${id}`,
    defaultConfiguration: { level: kinds[ruleOf(id).level] },
  };
}

function resultOf(change: Finding, ruleIndex: number, { language }: RenderOptions) {
  const { rule, level, message, pointer, fingerprint } = change;
  const place = placeOf(change);
  const location = place && {
    physicalLocation: {
      artifactLocation: artifactOf(place.file),
      region: { startLine: place.line, startColumn: place.column },
    },
    logicalLocations: [{ fullyQualifiedName: pointer }],
  };
  return {
    ruleId: rule,
    ruleIndex,
    level: kinds[level],
    message: { text: inLanguage(message, language) },
    locations: location ? [location] : [],
    partialFingerprints: { 'difference/v1': fingerprint },
  };
}

/** Files of the folder have relative paths; others have a URI. */
function artifactOf(file: string): { uri: string; uriBaseId?: string } {
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replaceAll('%3A', ':');
  return /^([a-z]+:|\/|\.\.)/i.test(uri) ? { uri } : { uri, uriBaseId: 'SRCROOT' };
}
