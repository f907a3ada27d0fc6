import { onTexts } from './support/nodes.mjs';
import { han, proseFields, textsOf, twinOf } from './twins.mjs';

/** A Chinese twin is written in Chinese. */
export default () =>
  onTexts((node, { report, location }) => {
    for (const twin of proseFields.map(twinOf).filter((name) => ['number', 'boolean'].includes(typeof node[name])))
      report({ message: 'The Chinese twin is no text. Write it in Chinese.', location: location.child(twin) });
    for (const [path, text] of proseFields.flatMap((field) => textsOf(node, twinOf(field)))) {
      if (han.test(text)) continue;
      report({
        message: 'The Chinese twin has no Han character. Write it in Chinese.',
        location: location.child(path),
      });
    }
  });
