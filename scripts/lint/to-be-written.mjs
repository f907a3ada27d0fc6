import { onTexts } from './support/nodes.mjs';
import { proseFields, textsOf, twinOf } from './twins.mjs';

/** No text is blank, or left as `npm run new-operation` writes it. */
export default () =>
  onTexts((node, { report, location }) => {
    const fields = proseFields.flatMap((field) => [field, twinOf(field)]);
    for (const [path, text] of fields.flatMap((field) => textsOf(node, field)))
      if (/\bTODO\b|^\s*$/.test(text))
        report({ message: 'This text is still to be written. Write it.', location: location.child(path) });
  });
