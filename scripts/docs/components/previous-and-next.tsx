import { useSite } from './context.tsx';

/** The pages before and after, in the order of the menu. */
export function PreviousAndNext({ slug }: { slug: string }) {
  const { words, site } = useSite();
  const pages = [
    { slug: 'index', title: words.overview },
    ...site.groups.flatMap((group) => group.pages as readonly { slug: string; title: string }[]),
  ];
  const at = pages.findIndex((page) => page.slug === slug);
  if (at < 0) return null;
  const link = (index: number, rel: string, label: string) => {
    const page = pages[index];
    return (
      page && (
        <a rel={rel} href={`${page.slug}.html`}>
          <span>{label}</span> {page.title}
        </a>
      )
    );
  };
  return (
    <nav class="turn" aria-label={words.previousAndNext}>
      {link(at - 1, 'prev', words.previousPage)}
      {link(at + 1, 'next', words.nextPage)}
    </nav>
  );
}
