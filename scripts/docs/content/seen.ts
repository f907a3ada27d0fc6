import { timesSeen, type SeenInPractice, seenInPractice } from '../../../cli/seen.ts';
import type { Counted, Observation } from '../../../shapes/provenance.ts';
import { type Language, textIn } from '../../steps/localize.ts';
import { put, type Words } from '../messages.ts';
import type { View } from './view.ts';

/** @returns the observations of a field or an operation; undefined where there are none */
export function seenOf(name: string, { registries, words, language }: View): string | undefined {
  const seen = seenInPractice(name, registries.observations);
  return seen && seenText(seen, words, language);
}

/** Such as `array (Train, Infer), at least 3 times, 2025-03-05`. */
function seenText({ as, details, times, newest }: SeenInPractice, words: Words, language: Language): string {
  const listed = (all: readonly string[]) => all.map((one) => timesSeen(one, language)).join(words.and);
  const what = listed(as.length > 0 ? as : details);
  const beside = as.length > 0 && details.length > 0 ? put(words.inBrackets, listed(details)) : '';
  const often = times === 1 ? words.seenOnce : put(words.seenTimes, String(times));
  const text = put(words.seenAs, what + beside, often);
  return newest === '' ? text : text + words.comma + newest;
}

/** The registry of observations, as Markdown under a heading; empty where there are none. */
export function observationsMarkdown(view: View): string[] {
  const { registries, words } = view;
  const entries = Object.entries(registries.observations).map(([id, one]) => entryMarkdown(id, one, view));
  return entries.length === 0 ? [] : [`## ${words.seen} {#observations}`, words.aboutSeen, ...entries];
}

function entryMarkdown(id: string, observation: Observation, { words, language }: View): string {
  const { date, region, sources = [] } = observation;
  const links = sources.map((source) => `[${source}](#${source.toLowerCase()})`);
  const title = [id, date ?? words.undated, region ?? ''].filter(Boolean).join(' · ');
  const groups = [observation.operations, observation.mediaTypes, observation.fields, observation.undeclared];
  const lists = [...groups, observation.values, observation.errors, observation.rules].flatMap((group) =>
    linesOf(group, words, language),
  );
  return [
    `### ${title} {#${id.toLowerCase()}}`,
    [
      textIn(observation, 'note', language),
      links.length > 0 ? `${words.sources}${words.colon}${links.join(words.and)}` : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    lists.join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function linesOf(group: Counted | undefined, words: Words, language: Language): string[] {
  return Object.entries(group ?? {}).map(([name, counts]) => {
    const seen = Object.entries(counts).map(
      ([what, count]) => timesSeen(what, language) + put(words.inBrackets, String(count)),
    );
    return `- \`${name}\`${words.colon}${seen.join(words.and)}`;
  });
}
