import type { OperationDoc, ResponseDoc } from '../content/operation.ts';
import { useSite } from './context.tsx';
import { ProvenanceDetails } from './fields.tsx';
import { Heading } from './heading.tsx';
import { History } from './history.tsx';
import { OperationErrors } from './operation-errors.tsx';
import { OperationRules } from './operation-rules.tsx';
import { Path } from './path.tsx';
import { Prose } from './prose.tsx';
import { RequestSection } from './request.tsx';
import { ResponseSection } from './response.tsx';
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
        <MethodAndPath operation={operation} />
        <PageContents operation={operation} />
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
        <Examples title={words.responseExamples} examples={responses.flatMap(responseExamples)} />
      </aside>
      <div class="details">
        <RequestSection operation={operation} />
        <OperationRules operation={operation} />
        <section>
          <Heading level={2} id="responses" text={words.responses} />
          {responses.map((response) => (
            <ResponseSection key={response.status} response={response} />
          ))}
        </section>
        <OperationErrors operation={operation} />
        <History operation={operation} />
      </div>
    </article>
  );
}

function responseExamples({ status, body }: ResponseDoc) {
  return (body?.examples ?? []).map(({ title, value }) => ({ title: `${status} · ${title}`, value }));
}

function MethodAndPath({ operation: { method, path } }: { operation: OperationDoc }) {
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
function PageContents({ operation: { rules } }: { operation: OperationDoc }) {
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
