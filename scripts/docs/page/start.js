// Runs when the text is in the page. The renderer is made from inert text, so that reading it does not hold up the first paint.
const shown = document.getElementById('redoc');
new MutationObserver((_, observer) => {
  if (!shown?.querySelector('[data-section-id]')) return;
  observer.disconnect();
  document.documentElement.classList.add('ready');
}).observe(document.body, { childList: true, subtree: true });

requestAnimationFrame(() =>
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = document.getElementById('renderer')?.textContent ?? '';
    document.body.append(script);
  }),
);
