import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { renderToString } from 'preact-render-to-string';
import type { Site } from '../content/site.ts';
import type { Highlight } from '../highlight.ts';
import type { ToHtml } from '../markdown.ts';

/** Context of every component of a page. */
export interface SiteContext extends Pick<Site, 'words' | 'view' | 'language'> {
  readonly site: Site;
  readonly toHtml: ToHtml;
  readonly highlight: Highlight;
  /** Cache of rendered parts that stand in many places, by what they depend on. */
  readonly rendered: Map<string, string>;
  /** The same cache, by object. */
  readonly known: WeakMap<object, string>;
}

const SurroundingsContext = createContext<SiteContext | undefined>(undefined);

/** @throws outside of a page */
export function useSite(): SiteContext {
  const surroundings = useContext(SurroundingsContext);
  if (!surroundings) throw new Error('This part belongs into a page.');
  return surroundings;
}

/** Renders a part that stands in several places, the first time. */
export function renderOnce(surroundings: SiteContext, key: object, content: ComponentChildren): string {
  const html = surroundings.known.get(key) ?? renderIn(surroundings, content);
  surroundings.known.set(key, html);
  return html;
}

/** Renders a part of a page. */
export function renderIn(surroundings: SiteContext, content: ComponentChildren): string {
  return renderToString(<SurroundingsContext.Provider value={surroundings}>{content}</SurroundingsContext.Provider>);
}
