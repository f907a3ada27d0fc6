import { storedValue } from './kept.ts';

/**
 * Sends a reader of the first page of all to the language last chosen, or to that of the browser, with the same deep
 * link.
 */
const language = storedValue('language') ?? (navigator.language.startsWith('zh') ? 'zh' : 'en');
location.replace(`${location.hash.startsWith('#/') ? `${language}.html` : `${language}/index.html`}${location.hash}`);
