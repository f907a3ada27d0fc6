import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../content/site.ts';
import type { Highlight } from '../highlight.ts';
import type { ToHtml } from '../markdown.ts';

/** What every part of a page may need. */
export interface Surroundings {
  readonly site: Site;
  readonly toHtml: ToHtml;
  readonly highlight: Highlight;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** @throws outside of a page */
export function useSite(): Surroundings & Pick<Site, 'words' | 'view' | 'language'> {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('This part belongs into a page.');
  const { words, view, language } = surroundings.site;
  return { ...surroundings, words, view, language };
}
