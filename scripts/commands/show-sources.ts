import { trace } from '../../cli/trace.ts';
import { suggestionFor } from '../did-you-mean.ts';
import { readTree } from '../files.ts';
import { bundle } from '../steps/bundle.ts';
import { fieldsOf } from '../steps/fields.ts';
import { load } from '../steps/load.ts';
import { locate } from '../steps/locate.ts';
import type { Language } from '../steps/localize.ts';
import { traced } from '../steps/provenance.ts';
import { readConfig } from '../steps/redocly.ts';
import { registriesOf } from '../steps/registries.ts';

/**
 * Prints what a field of the description in the working directory rests on, or suggests names where there is no such
 * field.
 *
 * @throws {ProblemsError} when the sources are not sound
 */
export async function show(name: string, language: Language): Promise<void> {
  const root = process.cwd();
  const sources = load(await readTree(root, 'spec'));
  const document = await bundle(root, sources, await readConfig(root));
  const fields = fieldsOf(document);
  const field = fields.get(name);
  if (field === undefined) {
    const hint = suggestionFor(name, fields.keys());
    console.error(`The description has no ${name}. 描述中没有该字段。${hint}`);
    process.exitCode = 1;
    return;
  }
  const { file, line } = locate(sources, field.pointer);
  console.log(trace(name, traced(field, document), registriesOf(sources), language, { place: `${file}:${line}` }));
}
