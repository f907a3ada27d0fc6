import { isNode, onTexts } from './support/nodes.mjs';
import { proseFields, twinOf } from './twins.mjs';

/** A text has its Chinese twin beside it, and a link to documentation leads to a page in each language. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const field of proseFields.filter((name) => node[name])) {
      const text = node[field];
      const twin = twinOf(field);
      if (!node[twin]) {
        const message = `\`${field}\` has no Chinese twin. Write it as \`${twin}\` on the next line.`;
        report({ message, location: location.child(field).key() });
      } else if (field === 'externalDocs' && isNode(text)) {
        for (const key of ['description', 'url'].filter((name) => text[name] && !node[twin][name])) {
          const message = `\`${twin}\` has no \`${key}\`. Give it the ${key} of the Chinese page.`;
          report({ message, location: location.child(twin).key() });
        }
      }
    }
  });
