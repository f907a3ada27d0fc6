import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Site } from '../content/site.ts';
import type { Highlight } from '../highlight.ts';
import type { ToHtml } from '../markdown.ts';

/** What every part of a page may need. */
export interface Surroundings extends Pick<Site, 'words' | 'view' | 'language'> {
  readonly site: Site;
  readonly toHtml: ToHtml;
  readonly highlight: Highlight;
  /** What stands in many places and has been rendered, by what it depends on. */
  readonly rendered: Map<string, string>;
}

export const SurroundingsContext = createContext<Surroundings | undefined>(undefined);

/** @throws outside of a page */
export function useSite(): Surroundings {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('This part belongs into a page.');
  return surroundings;
}
