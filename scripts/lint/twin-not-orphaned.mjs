import { onTexts } from './support/nodes.mjs';
import { fieldOfTwin, looksLikeTwin, proseFields, twinOf } from './twins.mjs';

/** A Chinese twin stands beside the English text it belongs to. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const twin of Object.keys(node).filter(looksLikeTwin)) {
      const field = fieldOfTwin(twin);
      if (field === undefined) {
        const message = `\`${twin}\` is the twin of no text field. Use one of these, or remove it:`;
        report({ message: `${message} ${proseFields.map(twinOf).join(', ')}.`, location: location.child(twin).key() });
      } else if (!node[field]) {
        const message =
          `\`${twin}\` has no English text beside it. Write \`${field}\` on the line before, ` + `or remove the twin.`;
        report({ message, location: location.child(twin).key() });
      }
    }
  });
