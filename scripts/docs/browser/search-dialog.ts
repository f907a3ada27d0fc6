import { scriptWords } from './words.ts';

/** Elements of the search dialog. */
export interface SearchDialog {
  readonly dialog: HTMLDialogElement;
  readonly input: HTMLInputElement;
  readonly list: HTMLUListElement;
  readonly status: HTMLParagraphElement;
}

/** The dialog of the page: made when it is first asked for, so that nothing that is typed early gets lost. */
export function searchDialog(): SearchDialog {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.search') ?? makeDialog();
  const [input, list, status] = ['input', 'ul', 'p'].map((name) => dialog.querySelector(name));
  return { dialog, input, list, status } as SearchDialog;
}

/** The ARIA combobox pattern: the focus stays in the field, which names the hit that is chosen. */
function makeDialog(): HTMLDialogElement {
  const box = document.createElement('dialog');
  box.className = 'search';
  box.setAttribute('aria-label', scriptWords.search);
  const field = document.createElement('input');
  const set = (element: Element, attributes: Record<string, string>) => {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  };
  set(field, {
    type: 'text',
    enterkeyhint: 'search',
    role: 'combobox',
    'aria-label': scriptWords.search,
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: scriptWords.searchHint,
  });
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = scriptWords.close;
  close.addEventListener('click', () => box.close());
  const head = document.createElement('div');
  head.className = 'head';
  head.append(field, close);
  const found = document.createElement('ul');
  set(found, { id: 'hits', role: 'listbox', 'aria-label': scriptWords.search });
  const said = document.createElement('p');
  said.setAttribute('role', 'status');
  box.append(head, said, found);
  box.addEventListener('click', (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  return box;
}
