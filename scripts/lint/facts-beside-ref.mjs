import { missingFrom } from './support/statements.mjs';
import { twinOf } from './twins.mjs';

/** Ends of sentences in both languages, and of paragraphs and list items. */
const ends = /(?<=[.!?])\s+(?=\p{Lu}|[`*'"])|(?<=[。！？])\s*|\n\s*(?:- )?/u;

/**
 * Readers see the text beside a `$ref` in place of the component's. So the component says in one sentence what it is,
 * and what else it says stands in the text beside the reference too: every sentence, code span and number.
 *
 * @returns {import('./support/nodes.mjs').Visitor}
 */
export default () => ({
  ref: (/** @type {import('./support/nodes.mjs').Node} */ node, { report, location, type }, { node: target }) => {
    if (type.name !== 'Schema' || typeof target !== 'object' || target === null) return;
    for (const field of ['description', twinOf('description')]) {
      const [shown, hidden] = [node[field], target[field]];
      if (typeof shown !== 'string' || typeof hidden !== 'string') continue;
      const [, ...facts] = hidden.trim().split(ends).map(flat);
      const lost = [...facts.filter((fact) => !flat(shown).includes(fact)), ...missingFrom(hidden, shown)];
      if (lost.length === 0) continue;
      const message =
        `This text hides what the component says: ${lost.join(' · ')}. Say it here too, or ` + `move it to a property.`;
      report({ message, location: location.child(field) });
    }
  },
});

/** @param {string} text */
function flat(text) {
  return text.replace(/\s+/g, ' ').trim();
}
