import { scriptWords } from './words.ts';

/** Puts a button over each part that has fields inside fields. */
export function addExpandButtons(): void {
  for (const heading of document.querySelectorAll('.details > section > h2')) {
    const all = () => heading.parentElement?.querySelectorAll<HTMLDetailsElement>('details:not(.provenance)') ?? [];
    if (all().length === 0) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'expand';
    button.textContent = scriptWords.expandAll;
    button.addEventListener('click', () => {
      const isOpening = button.textContent === scriptWords.expandAll;
      for (const details of all()) details.open = isOpening;
      button.textContent = isOpening ? scriptWords.collapseAll : scriptWords.expandAll;
    });
    heading.before(button);
  }
}

/** Everything is unfolded on paper. */
export function unfoldForPrint(): void {
  let folded: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open], .provenance)')];
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
}
