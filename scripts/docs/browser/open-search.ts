import { searchDialog } from './search-dialog.ts';

/** The search is loaded when it is first used. */
export function offerSearch(): void {
  let isLoaded = false;
  const open = () => {
    const { dialog, input } = searchDialog();
    if (!dialog.open) dialog.showModal();
    input.focus();
    input.select();
    if (isLoaded) return;
    isLoaded = true;
    const script = document.createElement('script');
    script.src = new URL('search.js', ownAddress()).href;
    document.head.append(script);
  };
  document.querySelector('.open-search')?.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const { target } = event;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    const isTyping = isField && target.checkVisibility(); // a dialog that was just closed may still have the focus
    const isShortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
    if (!isShortcut) return;
    event.preventDefault();
    open();
  });
}

/** Of the folder that this script is in. */
export function ownAddress(): string {
  return document.querySelector<HTMLScriptElement>('script[src$="assets/docs.js"]')?.src ?? location.href;
}
