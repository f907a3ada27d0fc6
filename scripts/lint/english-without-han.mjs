import { onTexts } from './support/nodes.mjs';
import { han, textFields, textsOf } from './twins.mjs';

/** An English text has no Chinese in it. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const [path, text] of textFields.flatMap((field) => textsOf(node, field))) {
      const [found] = han.exec(text) ?? [];
      if (found === undefined) continue;
      const message =
        `The English text has the Han character ${found}. Write it in English, and the ` + `Chinese in the twin.`;
      report({ message, location: location.child(path) });
    }
  });
