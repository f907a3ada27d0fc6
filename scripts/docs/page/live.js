// Only in the pages that `npm run docs` serves.
new EventSource('live').addEventListener('message', () => location.reload());
