import { isObject, type Json, type JsonObject } from 'openapi-document';
import type { Made } from '../build.ts';
import { fieldsOf } from '../steps/fields.ts';
import type { Language } from '../steps/localize.ts';
import { registersOf } from '../steps/register-files.ts';
import { addText, nodeAt } from './add-text.ts';
import { disagreements, notes } from './discrepancies.ts';
import { documentedBy } from './documented.ts';
import { downloads } from './downloads.ts';
import { catalogue, errorsOf } from './errors.ts';
import { guideSections, type Section } from './guides.ts';
import { pageWords } from './labels.ts';
import { codeSamples } from './samples/index.ts';
import { joinLines, nameMapMembers, noteKnownValues } from './texts.ts';

/**
 * Makes of a published document what the pages show: the registers' entries stand where a reader needs them, and the guides
 * and the registers themselves are sections of their own, which Redoc takes for tags without operations.
 *
 * @param guides - texts of `docs/guides/` by file name
 */
export function definitionOf(made: Made, guides: ReadonlyMap<string, string>, language: Language): JsonObject {
  const words = pageWords[language];
  const registers = registersOf(made.sources);
  const document = nameMapMembers(joinLines(noteKnownValues(made[language], words)));

  const fields = fieldsOf(made.both);
  const samples = codeSamples(made[language], language);
  for (const [pointer, text] of notes(fields.values(), registers.discrepancies, language))
    addText(document, pointer, text);
  for (const { name, pointer, node } of fields.values()) {
    if (!('operationId' in node)) continue;
    addText(document, pointer, errorsOf(name, registers.errors, language));
    addText(document, pointer, documentedBy(node, made.both, registers.sources, language));
    nodeAt(document, pointer)['x-codeSamples'] = (samples.get(name) ?? []).map((sample) => ({ ...sample }));
  }

  const reference: Section[] = [
    { slug: 'errors', title: words.errors, markdown: catalogue(registers.errors, language) },
    { slug: 'discrepancies', title: words.discrepancies, markdown: disagreements(registers, language) },
    { slug: 'downloads', title: words.downloads, markdown: downloads(made.sources, language) },
  ];
  const tags = (document.tags as JsonObject[]).filter(isObject);
  const group = (name: string, members: Json[]) => ({
    name,
    tags: members.map((tag) => (tag as JsonObject).name as string),
  });
  const first = guideSections(guides, language).map(asTag);
  const last = reference.map(asTag);
  const info = document.info as JsonObject;
  return {
    ...document,
    info: { ...info, title: words.title ?? String(info.title) },
    tags: [...first, ...tags, ...last],
    'x-tagGroups': [group(words.guides, first), group(words.operations, tags), group(words.reference, last)],
  };
}

function asTag({ slug, title, markdown }: Section): JsonObject {
  return { name: slug, 'x-displayName': title, 'x-traitTag': true, description: markdown };
}
