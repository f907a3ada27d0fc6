import { onTexts } from './support/nodes.mjs';
import { missingFrom } from './support/statements.mjs';
import { proseFields, textsOf, twinOf } from './twins.mjs';

/** A text and its twin state the same numbers, units and code, and describe the same values. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const field of proseFields) {
      const english = new Map(textsOf(node, field).map(([[, key = ''], text]) => [key, text]));
      const chinese = new Map(textsOf(node, twinOf(field)).map(([path, text]) => [path[1] ?? '', { path, text }]));
      if (english.size === 0 || chinese.size === 0) continue;
      for (const [key, { path, text }] of chinese) {
        const message = disagreement(english.get(key), text);
        if (message) report({ message, location: location.child(path) });
      }
      for (const key of [...english.keys()].filter((name) => !chinese.has(name))) {
        const message = `The Chinese twin does not describe \`${key}\`. Add it.`;
        report({ message, location: location.child(twinOf(field)).key() });
      }
    }
  });

/**
 * @param {string | undefined} english
 * @param {string} chinese
 */
function disagreement(english, chinese) {
  if (english === undefined)
    return 'Only the Chinese twin describes this value. Describe it in both languages, or in none.';
  const sides = [
    ['English', missingFrom(english, chinese)],
    ['Chinese', missingFrom(chinese, english)],
  ];
  const found = sides
    .filter(([, only]) => only?.length)
    .map(([side, only]) => `only the ${side} text has ${[only].flat().join(', ')}`);
  return found.length > 0 && `The text and its Chinese twin differ: ${found.join('; ')}. Make both state the same.`;
}
