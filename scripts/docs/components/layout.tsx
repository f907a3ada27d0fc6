import { pageMessages, put } from '../messages.ts';
import { useSite } from './context.tsx';
import { FillForm } from './fill-form.tsx';
import { Head } from './head.tsx';
import { Icon } from './icon.tsx';
import { Menu } from './menu.tsx';
import { otherLanguage, type PageFrame } from './page-frame.ts';
import { PreviousAndNext } from './previous-and-next.tsx';

/** A whole page around its content. */
export function Layout(frame: PageFrame) {
  const { words, site, language } = useSite();
  const { slug, html, isBeside = false } = frame;
  const [root, own] = isBeside ? ['', `${language}/`] : ['../', ''];
  return (
    <html lang={words.lang}>
      <Head {...frame} />
      <body>
        <a class="skip" href="#content">
          {words.skip}
        </a>
        <header class="bar">
          <button class="open-menu" type="button" popovertarget="menu" aria-label={words.menu}>
            <Icon path="M2 4h12M2 8h12M2 12h12" />
          </button>
          <a class="brand" href={`${own}index.html`}>
            {words.brand}
          </a>
          <button class="open-search scripted" type="button" aria-keyshortcuts="Control+K Meta+K">
            <Icon path="M11 11l4 4M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10z" />
            <span class="label">{words.search}</span>
            <kbd>Ctrl K</kbd>
          </button>
          <button class="open-fill scripted" type="button" aria-label={words.yourValues} title={words.yourValues}>
            <Icon path="M3 13l1-3.5L11 2.5l2.5 2.5L6.5 12z" />
          </button>
          <a
            class="language"
            href={isBeside ? `${otherLanguage[language]}.html` : `${root}${otherLanguage[language]}/${slug}.html`}
            hreflang={pageMessages.lang[otherLanguage[language]]}
            lang={pageMessages.lang[otherLanguage[language]]}
          >
            {words.otherLanguage}
          </a>
          <button class="theme scripted" type="button" aria-label={words.theme} title={words.theme}>
            <Icon path="M8 1.5a6.5 6.5 0 1 0 0 13zM8 1.5a6.5 6.5 0 0 1 0 13" />
          </button>
        </header>
        <Menu current={slug} own={own} />
        <main id="content" tabIndex={-1} class={slug} dangerouslySetInnerHTML={{ __html: html }} />
        <FillForm />
        <footer class="foot">
          <PreviousAndNext slug={slug} />
          <p>
            {put(words.version, site.version)} · {words.digest} <code>{site.digest}</code>
          </p>
          <p>
            {frame.hasTwin && (
              <>
                <a href={`${slug}.md`}>{words.asMarkdown}</a> ·{' '}
              </>
            )}
            <a href={`${own}downloads.html`}>{words.downloads}</a> {'· '}
            <a href={`${own}print.html`}>{words.printAll}</a> · {words.license} Apache-2.0 · {words.unofficial}
          </p>
        </footer>
      </body>
    </html>
  );
}
