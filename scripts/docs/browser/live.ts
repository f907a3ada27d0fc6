/**
 * Only in the pages that `npm run docs` serves: they are loaded again when they change, and show what is wrong with the
 * sources.
 */
const news = new EventSource('/live');
let isGone = false;

news.addEventListener('message', ({ data }: MessageEvent<string>) => {
  const { trouble } = JSON.parse(data) as { trouble: string | null };
  if (trouble === null) return location.reload();
  showTrouble(trouble);
});
news.addEventListener('error', () => {
  isGone = true;
  showTrouble('The server of npm run docs is gone. Start it again; this page will then be loaded again.');
});
news.addEventListener('open', () => {
  if (isGone) location.reload();
});

function showTrouble(text: string): void {
  document.querySelector('.trouble')?.remove();
  const box = document.createElement('pre');
  box.className = 'trouble';
  box.setAttribute('role', 'alert');
  box.textContent = text;
  document.body.prepend(box);
}
