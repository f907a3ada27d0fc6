import { nearestNames } from 'openapi-document';
import { keep } from './kept.ts';
import { scriptWords } from './words.ts';

/** Shows the place that the address names, now and whenever it changes. */
export function showPlaces(): void {
  addEventListener('hashchange', showPlace);
  showPlace();
}

/** The menu is long: it shows where the reader is. */
export function showPlaceInMenu(): void {
  const menu = document.querySelector('#menu');
  const current = menu?.querySelector<HTMLElement>('[aria-current]');
  if (menu && current) menu.scrollTop = current.offsetTop - menu.clientHeight / 2;
}

function showPlace(): void {
  document.querySelector('.no-place')?.remove();
  const id = hashOf(location);
  if (id === '') return;
  const element = byId(id);
  if (!element) return sayThatThereIsNone(id);
  if (element.id !== id) history.replaceState(null, '', `#${element.id}`);
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at instanceof HTMLDetailsElement) at.open = true;
  element.scrollIntoView();
  element.classList.remove('target');
  requestAnimationFrame(() => element.classList.add('target'));
}

/** Deep links of the first release had small letters only. */
function byId(id: string): Element | undefined {
  const exact = document.getElementById(id);
  if (exact) return exact;
  return [...document.querySelectorAll('[id]')].find((one) => one.id.toLowerCase() === id.toLowerCase());
}

function sayThatThereIsNone(id: string): void {
  const ids = [...document.querySelectorAll('main [id]')].map((one) => one.id);
  const [similar] = nearestNames(id, ids, 1);
  const notice = document.createElement('p');
  notice.className = 'no-place';
  notice.setAttribute('role', 'status');
  notice.append(scriptWords.noPlace.replace('{}', id));
  if (similar) {
    const link = document.createElement('a');
    link.href = `#${similar}`;
    link.textContent = similar;
    notice.append(' ', scriptWords.nearest, link);
  }
  document.querySelector('main')?.prepend(notice);
}

/** The other language opens where the reader is, and is remembered by the first page of all. */
export function keepPlaceInOtherLanguage(): void {
  const link = document.querySelector<HTMLAnchorElement>('a.language');
  for (const event of ['pointerenter', 'focus', 'click'])
    link?.addEventListener(event, () => (link.hash = placeInSight()));
  link?.addEventListener('click', () => keep('language', link.hreflang.slice(0, 2)));
}

/** The place in the address as long as it is in sight, otherwise the first one in sight. */
function placeInSight(): string {
  const named = byId(hashOf(location));
  const isInSight = (element: Element) => {
    const { top, height } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight && (height > 0 || element.getClientRects().length > 0);
  };
  if (named && isInSight(named)) return named.id;
  if (scrollY < 200) return '';
  return [...document.querySelectorAll('main [id]')].find(isInSight)?.id ?? '';
}

function hashOf({ hash }: { hash: string }): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
