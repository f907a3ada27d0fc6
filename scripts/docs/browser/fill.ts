import { copy } from './copy.ts';
import { type Filling, slotsIn } from './fillings.ts';
import { keep, storedValue } from './kept.ts';

const names = ['MODELARTS_ENDPOINT', 'PROJECT_ID', 'POOL_NAME', 'NODEPOOL_NAME', 'flavor', 'count'];
const linkStart = '#fill:';

/** Blocks of code as they were before anything was filled in. */
const originals = new Map<Element, Node>();

/** Puts what a reader filled in into the code samples, and keeps it in this browser only. */
export function offerFilling(): void {
  const dialog = document.querySelector<HTMLDialogElement>('#fill');
  const form = dialog?.querySelector('form');
  if (!dialog || !form) return;
  const inputs = [...form.querySelectorAll('input')];
  const filling = { ...keptFilling(), ...linkedFilling() };
  for (const input of inputs) {
    input.value = filling[input.name] ?? '';
    if (!input.validity.valid) input.value = ''; // from a link that somebody else wrote
  }
  const read = (): Filling =>
    Object.fromEntries(inputs.filter(({ validity }) => validity.valid).map(({ name, value }) => [name, value]));
  const update = () => {
    keep('fill', JSON.stringify(read()));
    showFilling(read());
  };
  form.addEventListener('input', update);
  form.addEventListener('submit', (event) => event.preventDefault());
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'close') dialog.close();
    if (target.value === 'copy')
      void copy(location.href.replace(/#.*$/, '') + linkStart + new URLSearchParams(read()).toString());
    if (target.value !== 'clear') return;
    form.reset();
    for (const input of inputs) input.value = '';
    update();
  });
  document.querySelector('.open-fill')?.addEventListener('click', () => dialog.showModal());
  update();
}

function keptFilling(): Record<string, string> {
  try {
    return JSON.parse(storedValue('fill') ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

/** A link carries values behind `#`, which never leaves the browser. */
function linkedFilling(): Record<string, string> {
  if (!location.hash.startsWith(linkStart)) return {};
  const given = new URLSearchParams(location.hash.slice(linkStart.length));
  history.replaceState(null, '', location.href.replace(/#.*$/, ''));
  return Object.fromEntries(names.flatMap((name) => (given.has(name) ? [[name, given.get(name) ?? '']] : [])));
}

function showFilling(filling: Filling): void {
  for (const code of document.querySelectorAll('.samples pre > code, .article pre > code')) {
    const original = originals.get(code) ?? code.cloneNode(true);
    originals.set(code, original);
    const slots = slotsIn(original.textContent ?? '', filling);
    if (slots.length === 0 && !code.querySelector('.filled')) continue;
    code.replaceChildren(...original.cloneNode(true).childNodes);
    for (const { start, end, text } of slots.toReversed()) {
      const range = document.createRange();
      range.setStart(...textNodeAt(code, start));
      range.setEnd(...textNodeAt(code, end));
      range.deleteContents();
      const mark = document.createElement('b');
      mark.className = 'filled';
      mark.textContent = text;
      range.insertNode(mark);
    }
  }
}

/** The text node that has a letter of the code. */
function textNodeAt(code: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left <= length) return [node, left];
    left -= length;
  }
  return [code, code.childNodes.length];
}
