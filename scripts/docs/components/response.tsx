import type { ResponseDoc } from '../content/operation.ts';
import { BodySection } from './body.tsx';
import { useSite } from './context.tsx';
import { Fields } from './fields.tsx';
import { Heading } from './heading.tsx';
import { Prose } from './prose.tsx';

/** Section of the headers, the body and the links of a response, which unfolds. */
export function ResponseSection({ response: { status, text, headers, body, links } }: { response: ResponseDoc }) {
  const { words } = useSite();
  const isSuccess = status.startsWith('2');
  return (
    <details class="response" id={`response-${status}`} open={isSuccess}>
      <summary>
        <b class={isSuccess ? 'success' : 'failure'}>{status}</b> <Prose text={text} />
      </summary>
      {headers.length > 0 && (
        <section>
          <Heading level={3} id={`response-${status}-headers`} text={words.responseHeaders} />
          <Fields fields={headers} />
        </section>
      )}
      {body && <BodySection body={body} id={`response-${status}-body`} title={words.responseBody} open={0} />}
      {links.length > 0 && (
        <section>
          <Heading level={3} id={`response-${status}-links`} text={words.next} />
          <ul>
            {links.map(({ operation, text }) => (
              <li key={operation}>
                <a href={`${operation}.html`}>
                  <code>{operation}</code>
                </a>
                {words.colon}
                {text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </details>
  );
}
