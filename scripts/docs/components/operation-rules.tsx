import type { OperationDoc } from '../content/operation.ts';
import { useSite } from './context.tsx';
import { ProvenanceDetails } from './fields.tsx';
import { Heading } from './heading.tsx';
import { Prose } from './prose.tsx';

/** Section of the rules between the fields of the request. */
export function OperationRules({ operation: { rules } }: { operation: OperationDoc }) {
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
