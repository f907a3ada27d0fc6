import { textIn } from '../../steps/localize.ts';
import { errorName, errorSlug } from '../content/errors.ts';
import type { OperationDoc } from '../content/operation.ts';
import { useSite } from './context.tsx';
import { Heading } from './heading.tsx';
import { Prose } from './prose.tsx';

/** Section of the errors that the operation has of its own. */
export function OperationErrors({ operation: { errors } }: { operation: OperationDoc }) {
  const { words, language } = useSite();
  return (
    <section>
      <Heading level={2} id="errors" text={words.errors} />
      {errors.length > 0 && (
        <dl class="errors">
          {errors.map((error) => (
            <div key={errorSlug(error)}>
              <dt>
                <a href={`errors.html#${errorSlug(error)}`}>
                  <code>{errorName(error)}</code>
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
