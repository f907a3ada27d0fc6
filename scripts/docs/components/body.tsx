import type { BodyDoc } from '../content/operation.ts';
import { renderOnce, useSite } from './context.tsx';
import { Fields } from './fields.tsx';
import { Heading } from './heading.tsx';
import { Prose } from './prose.tsx';

/** Section of a body. The fields of a response may be those of another operation's. */
export function BodySection({ body, id, title, open }: { body: BodyDoc; id: string; title: string; open: number }) {
  const surroundings = useSite();
  const fields = renderOnce(surroundings, body.fields, <Fields fields={body.fields} open={open} />);
  return (
    <section>
      <Heading level={3} id={id} text={title} remark={body.mediaType} />
      <Prose text={body.text} />
      <Prose text={body.typeText} kind="of-type" />
      <div dangerouslySetInnerHTML={{ __html: fields }} />
    </section>
  );
}
