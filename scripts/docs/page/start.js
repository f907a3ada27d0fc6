const root = document.documentElement;
const shown = document.getElementById('redoc');

// What costs time waits until the first text has been painted: then comes the rest of the text, then the renderer.
const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
painted().then(showRest).then(painted).then(render);

/** For those who wait for the renderer, and for print. */
function showRest() {
  const rest = document.querySelector('#text noscript');
  if (rest) rest.outerHTML = rest.textContent ?? '';
  root.classList.add('told');
  document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
}

/** Where the browser cannot unpack the renderer, the text stays. */
async function render() {
  const packed = Uint8Array.from(atob(document.getElementById('renderer')?.textContent ?? ''), (letter) =>
    letter.charCodeAt(0),
  );
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.type = 'module';
  script.textContent = await new Response(unpacked).text();
  document.body.append(script);
}

new MutationObserver((_, observer) => {
  if (!shown?.querySelector('[data-section-id]')) return;
  observer.disconnect();
  root.classList.add('ready');
}).observe(document.body, { childList: true, subtree: true });

// The other language opens at the same place, and is remembered by index.html.
const language = document.querySelector('a.language');
if (language instanceof HTMLAnchorElement) {
  for (const event of ['pointerenter', 'focus', 'click'])
    language.addEventListener(event, () => (language.hash = place()));
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
