import type { Language } from '../steps/localize.ts';
import type { Made } from '../build.ts';
import type { Assets } from './assets.ts';
import { escapeHtml, toHtml } from './markdown.ts';
import { layOut } from './page.ts';
import { speak } from './redoc.ts';

/**
 * Renders the pages of both languages.
 *
 * @param made - what the build made
 * @returns file names with their content
 * @throws when a label or a place in the renderer is unknown
 */
export function renderDocs(made: Made, assets: Assets): Map<string, string> {
  const page = (language: Language) => {
    const definition = made[language];
    const { title, summary, description } = definition.info as { title: string; summary: string; description: string };
    const text = `<h1>${escapeHtml(title)}</h1>${toHtml(summary)}${toHtml(description)}`;
    return layOut({ language, title, summary, text, footer: '', definition }, speak(assets.redoc, language), assets);
  };
  return new Map([
    ['en.html', page('en')],
    ['zh.html', page('zh')],
  ]);
}
