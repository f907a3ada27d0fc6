import { textIn } from '../../steps/localize.ts';
import { changeLines } from '../content/releases.ts';
import { nameOf, slugOf } from '../content/errors.ts';
import type { BodyDoc, OperationDoc, ResponseDoc } from '../content/operation.ts';
import { renderOnce, useSite } from './context.tsx';
import { Fields, ProvenanceDetails } from './fields.tsx';
import { Heading } from './heading.tsx';
import { Path } from './path.tsx';
import { Prose } from './prose.tsx';
import { Examples, Samples } from './samples.tsx';

/** The page of an operation: what it is, samples beside it, and everything about its request, responses and errors. */
export function OperationPage({ operation }: { operation: OperationDoc }) {
  const { words } = useSite();
  const { body, responses } = operation;
  return (
    <article class="operation">
      <div class="lead">
        <p class="crumb">{operation.tagTitle}</p>
        <h1>{operation.title}</h1>
        <Endpoint operation={operation} />
        <Parts operation={operation} />
        <Prose text={operation.text} />
        {operation.vendorPage && (
          <p class="vendor">
            {words.vendorPage}
            {words.colon}
            <a href={operation.vendorPage.url}>{operation.vendorPage.title}</a>
          </p>
        )}
        <ProvenanceDetails sources={operation.sources} disagreements={operation.disagreements} name={operation.id} />
      </div>
      <aside class="beside" aria-label={words.samples}>
        <Samples operation={operation} />
        {body && <Examples title={words.requestExamples} examples={body.examples} />}
        <Examples title={words.responseExamples} examples={responses.flatMap(examplesOf)} />
      </aside>
      <div class="details">
        <Request operation={operation} />
        <Rules operation={operation} />
        <section>
          <Heading level={2} id="responses" text={words.responses} />
          {responses.map((response) => (
            <Response key={response.status} response={response} />
          ))}
        </section>
        <Errors operation={operation} />
        <History operation={operation} />
      </div>
    </article>
  );
}

function examplesOf({ status, body }: ResponseDoc) {
  return (body?.examples ?? []).map(({ title, value }) => ({ title: `${status} · ${title}`, value }));
}

function Endpoint({ operation: { method, path } }: { operation: OperationDoc }) {
  return (
    <p class="endpoint">
      <b class={`method ${method.toLowerCase()}`}>{method}</b>{' '}
      <code>
        <Path path={path} />
      </code>
    </p>
  );
}

/** Table of contents, because the page is long. */
function Parts({ operation: { rules } }: { operation: OperationDoc }) {
  const { words } = useSite();
  const parts = [
    'request',
    ...(rules.length > 0 ? (['rules'] as const) : []),
    'responses',
    'errors',
    'history',
  ] as const;
  return (
    <nav class="contents parts" aria-label={words.onThisPage}>
      {parts.map((part) => (
        <a key={part} href={`#${part}`}>
          {words[part]}
        </a>
      ))}
    </nav>
  );
}

function Request({ operation: { parameters, body } }: { operation: OperationDoc }) {
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
        <Body body={body} id="request/body" title={words.requestBody} open={1} />
      ) : (
        <p class="none">{words.nothingSent}</p>
      )}
    </section>
  );
}

function Rules({ operation: { rules } }: { operation: OperationDoc }) {
  const { words } = useSite();
  if (rules.length === 0) return null;
  return (
    <section>
      <Heading level={2} id="rules" text={words.rules} />
      <Prose text={words.aboutRules} />
      <ul class="rules whole">
        {rules.map(({ id, text, severity, serviceError, sources }) => (
          <li key={id} id={`rules/${id}`} class={severity}>
            <p class="severity">{words[severity === 'error' ? 'ruleError' : 'ruleWarning']}</p>
            <Prose text={text} />
            {serviceError && (
              <p>
                {words.serviceSays}
                {words.colon}
                <code>{serviceError}</code>
              </p>
            )}
            <ProvenanceDetails sources={sources} disagreements={[]} name={id} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The fields of a response may be those of another operation's. */
function Body({ body, id, title, open }: { body: BodyDoc; id: string; title: string; open: number }) {
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

function Response({ response: { status, text, headers, body, links } }: { response: ResponseDoc }) {
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
      {body && <Body body={body} id={`response-${status}-body`} title={words.responseBody} open={0} />}
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

function Errors({ operation: { errors } }: { operation: OperationDoc }) {
  const { words, language } = useSite();
  return (
    <section>
      <Heading level={2} id="errors" text={words.errors} />
      {errors.length > 0 && (
        <dl class="errors">
          {errors.map((error) => (
            <div key={slugOf(error)}>
              <dt>
                <a href={`errors.html#${slugOf(error)}`}>
                  <code>{nameOf(error)}</code>
                </a>{' '}
                {error.status.join(words.and)}
              </dt>
              <dd>
                <Prose text={textIn(error, 'meaning', language)} />
                <Prose text={`**${words.whatToDo}** ${textIn(error, 'action', language)}`} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Prose text={words.allErrors} />
    </section>
  );
}

function History({ operation: { history } }: { operation: OperationDoc }) {
  const { words, language } = useSite();
  return (
    <section>
      <Heading level={2} id="history" text={words.history} />
      {history.length === 0 && <p>{words.notReleased}</p>}
      {history.map((entry) => (
        <div key={entry.version}>
          <p>
            <a href={`releases.html#v${entry.version}`}>
              {entry.version}
              {entry.date && ` · ${entry.date}`}
            </a>
          </p>
          <Prose text={changeLines(entry, words, language)} />
        </div>
      ))}
    </section>
  );
}
