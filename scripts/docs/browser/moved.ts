import { nearestNames } from 'openapi-document';
import { movedTo } from './moved-to.ts';
import { scriptWords } from './words.ts';

/** In `en.html` and `zh.html`, which had everything once: sends a reader to where a deep link leads now. */
const language = document.documentElement.lang.slice(0, 2);

addEventListener('hashchange', redirect);
document.addEventListener('DOMContentLoaded', redirect);

function redirect(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#menu a')].map((link) => [slugInAddress(link.href), link]),
  );
  const hash = decodeURIComponent(location.hash.slice(1));
  const target = movedTo(hash, [...links.keys()]);
  if (target !== undefined) return location.replace(`${language}/${target}`);
  const wanted = hash.split('#')[0]?.split('/').at(-1) ?? '';
  const near = links.get(nearestNames(wanted, links.keys(), 1)[0] ?? '');
  document.querySelector('.nearest')?.replaceChildren(...(near ? [scriptWords.nearest, near.cloneNode(true)] : []));
}

function slugInAddress(address: string): string {
  return address.replace(/^.*\/|\.html.*$/g, '');
}
