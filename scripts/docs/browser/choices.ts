import { keep, storedValue } from './kept.ts';

/**
 * Choices between code samples, with what is chosen at first. The style sheet shows what the root's attributes name.
 */
const choices = { sample: 'curl', credentials: 'token' };

const root = document.documentElement;

/** Shows the theme and the samples that were chosen last. */
export function showChoices(): void {
  const theme = storedValue('theme');
  if (theme) root.dataset['theme'] = theme;
  for (const [name, first] of Object.entries(choices)) root.dataset[name] = storedValue(name) ?? first;
}

/** Makes the switches work. */
export function keepChoices(): void {
  document.querySelector('button.theme')?.addEventListener('click', () => {
    const isDark =
      getComputedStyle(root).colorScheme === 'dark' ||
      (root.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset['theme'] = isDark ? 'light' : 'dark';
    keep('theme', root.dataset['theme']);
  });
  for (const input of document.querySelectorAll<HTMLInputElement>('.switch input')) {
    input.checked = root.dataset[input.name] === input.value;
    input.addEventListener('change', () => {
      root.dataset[input.name] = input.value;
      keep(input.name, input.value);
    });
  }
}
