import { onTexts } from './support/nodes.mjs';
import { han, textFields, textsOf } from './twins.mjs';

/** In the Chinese document, every text is in Chinese. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const [path, text] of textFields.flatMap((field) => textsOf(node, field))) {
      if (han.test(text)) continue;
      report({
        message: 'A text of the Chinese document has no Han character. Write it in Chinese.',
        location: location.child(path),
      });
    }
  });
