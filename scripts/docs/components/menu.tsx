import { useSite } from './context.tsx';

/** All pages, in groups. */
export function Menu({ current, own }: { current: string; own: string }) {
  const { words, site } = useSite();
  const link = (slug: string, title: string, method = '') => (
    <li key={slug}>
      <a href={`${own}${slug}.html`} aria-current={slug === current ? 'page' : undefined}>
        {title}
        {method && <span class={`method ${method.toLowerCase()}`}>{method === 'DELETE' ? 'DEL' : method}</span>}
      </a>
    </li>
  );
  return (
    <nav id="menu" popover="auto" aria-label={words.site}>
      <ul>{link('index', words.overview)}</ul>
      {site.groups.map((group) => (
        <section key={group.title} aria-label={group.title}>
          <p class="group">{group.title}</p>
          <ul>
            {group.pages.map((page) =>
              link(page.slug, page.title, page.kind === 'operation' ? page.operation.method : ''),
            )}
          </ul>
        </section>
      ))}
    </nav>
  );
}
