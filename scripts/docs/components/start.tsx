import type { Page } from '../content/page.ts';
import type { Words } from '../messages.ts';
import { beginningOf } from '../content/guides.ts';
import { useSite } from './context.tsx';
import { Heading } from './heading.tsx';
import { Path } from './path.tsx';
import { Prose } from './prose.tsx';

/** The first page of a language. */
export function Start() {
  const { site, words } = useSite();
  return (
    <article class="start">
      <div class="hero">
        <h1>{words.title}</h1>
        <p class="summary">{site.summary}</p>
        <p class="actions">
          {site.groups.map(({ title, pages: [first] }, index) =>
            index < 2 && first ? (
              <a key={title} href={`${first.slug}.html`}>
                {first.title}
              </a>
            ) : null,
          )}
        </p>
      </div>
      {site.groups.map((group) => (
        <section key={group.title}>
          <h2 id={idOf(group.pages)}>{group.title}</h2>
          <Prose text={group.text} />
          <ul class="cards">
            {group.pages.map((page) => (
              <Card key={page.slug} page={page} />
            ))}
          </ul>
        </section>
      ))}
      <section>
        <Heading level={2} id="about" text={words.about} />
        <Prose text={site.text} />
      </section>
      <section>
        <Heading level={2} id="credentials" text={words.credentials} />
        <div class="columns">
          {site.security.map(({ name, text }) => (
            <section key={name}>
              <Heading level={3} id={`credentials/${name}`} text={schemeName(name, words)} />
              <Prose text={text} />
            </section>
          ))}
        </div>
      </section>
    </article>
  );
}

/** The old deep links name the tags of operations. */
function idOf([first]: readonly Page[]): string | undefined {
  return first?.kind === 'operation' ? first.operation.tag.toLowerCase() : undefined;
}

/** Names of schemes are the same in both languages; readers know the two of the service by other names. */
function schemeName(scheme: string, { token, accessKey }: Words): string {
  return { Token: token, Signature: accessKey }[scheme] ?? scheme;
}

function Card({ page }: { page: Page }) {
  return (
    <li>
      <a href={`${page.slug}.html`}>
        <span class="title">{page.title}</span>
        {page.kind === 'operation' && (
          <>
            {' '}
            <b class={`method ${page.operation.method.toLowerCase()}`}>{page.operation.method}</b>
            <code class="endpoint">
              <Path path={page.operation.path} />
            </code>
          </>
        )}
      </a>
      <p>{beginningOf(page.summary)}</p>
    </li>
  );
}
