import type { OperationDoc } from '../content/operation.ts';
import { BodySection } from './body.tsx';
import { useSite } from './context.tsx';
import { Fields } from './fields.tsx';
import { Heading } from './heading.tsx';

/** Section of the parameters and the body of a request. */
export function RequestSection({ operation: { parameters, body } }: { operation: OperationDoc }) {
  const { words } = useSite();
  return (
    <section>
      <Heading level={2} id="request" text={words.request} />
      {parameters.map(({ place, fields }) => (
        <section key={place}>
          <Heading level={3} id={`request/${place}`} text={words[place]} />
          <Fields fields={fields} />
        </section>
      ))}
      {body ? (
        <BodySection body={body} id="request/body" title={words.requestBody} open={1} />
      ) : (
        <p class="none">{words.nothingSent}</p>
      )}
    </section>
  );
}
