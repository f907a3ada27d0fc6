import { scriptWords } from './words.ts';

/** Puts a button that copies on each block of code. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = scriptWords.copy;
    button.addEventListener('click', () => {
      void copy(block.querySelector('pre')?.textContent ?? '').then(() => {
        button.textContent = scriptWords.copied;
        setTimeout(() => (button.textContent = scriptWords.copy), 2000);
      });
    });
    block.append(button);
  }
}

/** A page from a file system may not be allowed to use the clipboard; then what is selected is copied. */
export async function copy(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}
