// Runs when the text is in the page. The renderer is made from inert text, so that reading it does not hold up the first paint.
const root = document.documentElement;
const shown = document.getElementById('redoc');

new MutationObserver((_, observer) => {
  if (!shown?.querySelector('[data-section-id]')) return;
  observer.disconnect();
  root.classList.add('ready');
}).observe(document.body, { childList: true, subtree: true });

requestAnimationFrame(() =>
  setTimeout(() => {
    const script = document.createElement('script');
    script.type = 'module';
    script.textContent = document.getElementById('renderer')?.textContent ?? '';
    document.body.append(script);
  }),
);

// The other language opens at the same place, and is remembered by index.html.
const language = document.querySelector('a.language');
if (language instanceof HTMLAnchorElement) {
  for (const event of ['pointerenter', 'focus', 'click']) language.addEventListener(event, () => (language.hash = place()));
  language.addEventListener('click', () => localStorage.setItem('docs.language', language.hreflang.slice(0, 2)));
}

/** The deep link to what is read: that in the address as long as it is in sight, otherwise that of the last field above. */
function place() {
  const [, section = '', anchor = ''] = location.hash.split('#');
  const top = document.getElementById(decodeURIComponent(anchor))?.getBoundingClientRect().top ?? -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  const anchors = [...(shown?.querySelectorAll(`[data-section-id="${CSS.escape(section)}"] [id]`) ?? [])];
  const passed = anchors.filter((element) => element.getBoundingClientRect().top < 120).at(-1)?.id;
  return passed && `/${passed}` !== section ? `#${section}#${passed}` : `#${section}`;
}

// Redoc keeps the choice between light and dark; its own switch is out of sight in small windows.
document.querySelector('button.mode')?.addEventListener('click', () => {
  const own = shown?.querySelector('[data-testid="color-mode-switcher"]');
  if (own instanceof HTMLElement) return own.click();
  const mode = root.classList.contains('dark') ? 'light' : 'dark';
  root.classList.remove('light', 'dark');
  root.classList.add(mode);
  localStorage.setItem('redoc.colorMode', mode);
});

document.querySelector('a.skip')?.addEventListener('click', (event) => {
  const content = shown?.querySelector('main');
  if (!content) return;
  event.preventDefault();
  content.tabIndex = -1;
  content.focus();
});
