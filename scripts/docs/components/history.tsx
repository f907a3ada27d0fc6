import type { OperationDoc } from '../content/operation.ts';
import { changeLines } from '../content/releases.ts';
import { useSite } from './context.tsx';
import { Heading } from './heading.tsx';
import { Prose } from './prose.tsx';

/** Section of the releases that changed the operation. */
export function History({ operation: { history } }: { operation: OperationDoc }) {
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
