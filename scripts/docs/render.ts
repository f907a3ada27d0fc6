import type { JsonObject } from 'openapi-document';
import type { Made } from '../build.ts';
import { type Language, languages } from '../steps/localize.ts';
import type { Assets } from './assets.ts';
import { definitionOf } from './definition.ts';
import { indexPage } from './index-page.ts';
import { layOut } from './page.ts';
import { speak } from './redoc.ts';

/**
 * Renders the pages of both languages.
 *
 * @param made - what the build made
 * @returns file names with their content
 * @throws {ProblemsError} when a label or a place in the renderer is unknown
 * @throws when the guides are not what they should be
 */
export function renderDocs(made: Made, assets: Assets): Map<string, string> {
  const definitions = { en: definitionOf(made, assets.guides, 'en'), zh: definitionOf(made, assets.guides, 'zh') };
  const title = (language: Language) => String((definitions[language].info as JsonObject).title);
  const page = (language: Language): [string, string] => [
    `${language}.html`,
    layOut(
      { language, definition: definitions[language], digest: made.contract.digest },
      speak(assets.redoc, language),
      assets,
    ),
  ];
  return new Map([
    ...languages.map(page),
    ['index.html', indexPage({ en: title('en'), zh: title('zh') }, assets.index)],
  ]);
}
