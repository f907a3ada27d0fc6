/** In `404.html`: sends a reader on to the page of the language that says so and names the nearest. */
const base =
  document.querySelector<HTMLScriptElement>('script[src$="missing.js"]')?.src.replace(/assets\/missing\.js$/, '') ??
  '/';
const [, language = 'en', slug = ''] = /\/(en|zh)\/([^/]*?)(?:\.html)?$/.exec(location.pathname) ?? [];
location.replace(`${base}${language}.html#/${slug}`);
