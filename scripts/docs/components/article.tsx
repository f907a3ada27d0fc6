import type { Article as Content } from '../content/page.ts';
import { useSite } from './context.tsx';
import { Prose } from './prose.tsx';

const heading = /^## (.+) \{#([^}]+)\}$/gm;

/** A guide or a registry, with the list of its parts beside it. */
export function ArticlePage({ article }: { article: Content }) {
  const { words } = useSite();
  const parts = [...article.markdown.matchAll(heading)].map(([, text = '', id = '']) => ({
    id,
    text: text.replaceAll('`', ''),
  }));
  return (
    <article class="article">
      <div class="body">
        <h1>{article.title}</h1>
        <Prose text={article.markdown} />
      </div>
      {parts.length > 1 && (
        <nav class="contents" aria-label={words.onThisPage}>
          <p class="group">{words.onThisPage}</p>
          <ul>
            {parts.map(({ id, text }) => (
              <li key={id}>
                <a href={`#${id}`}>{text}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </article>
  );
}
