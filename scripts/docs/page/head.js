// Runs before anything is painted.
const mode =
  localStorage.getItem('redoc.colorMode') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
document.documentElement.classList.add('scripted', mode);
