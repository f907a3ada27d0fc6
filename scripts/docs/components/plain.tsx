import { pageMessages } from '../messages.ts';
import { useSite } from './context.tsx';

/** Page shown where there is none, or no longer one. */
export function NotFound({ home }: { home: string }) {
  const { words } = useSite();
  return (
    <article class="article">
      <div class="body">
        <h1>{words.notFound}</h1>
        <p>{words.aboutNotFound}</p>
        <p class="nearest" />
        <p>
          <a href={home}>{words.startHere}</a>
        </p>
      </div>
    </article>
  );
}

interface Crossroads {
  title: string;
  /** Path of the whole site, with a slash at its end, or nothing where the page stands there. */
  base: string;
  /** Script that sends a reader on. */
  script: string;
}

/** A page without a language, from which a script sends a reader on: the first of all, and that for wrong addresses. */
export function Crossroads({ title, base, script }: Crossroads) {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <link rel="icon" href={`${base}assets/icon.svg`} type="image/svg+xml" />
        <link rel="stylesheet" href={`${base}assets/docs.css`} />
        <link rel="alternate" hreflang="en" href={`${base}en/index.html`} />
        <link rel="alternate" hreflang="zh-CN" href={`${base}zh/index.html`} />
        <script src={`${base}assets/${script}`} />
      </head>
      <body class="crossroads">
        <main>
          <h1>{title}</h1>
          <p>
            <a href={`${base}en/index.html`} hreflang="en">
              English: {pageMessages.title.en}
            </a>
          </p>
          <p lang="zh-CN">
            <a href={`${base}zh/index.html`} hreflang="zh-CN">
              中文：{pageMessages.title.zh}
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
