import type { ExampleDoc, OperationDoc } from '../content/operation.ts';
import { useSite } from './context.tsx';
import { Code } from './prose.tsx';

/** All code samples; the style sheet shows the one that is chosen, and all where there is no script, and in print. */
export function Samples({ operation: { samples } }: { operation: OperationDoc }) {
  const { words } = useSite();
  const names = [...new Set(samples.map(({ name }) => name))];
  return (
    <section class="panel samples" aria-label={words.samples}>
      <div class="switch">
        <fieldset>
          <legend class="unseen">{words.programmingLanguage}</legend>
          {names.map((name) => (
            <Choice key={name} name="sample" value={name.toLowerCase()} label={name} />
          ))}
        </fieldset>
        <fieldset>
          <legend class="unseen">{words.credentials}</legend>
          <Choice name="credentials" value="token" label={words.token} />
          <Choice name="credentials" value="accessKey" label={words.accessKey} />
        </fieldset>
      </div>
      {samples.map(({ label, name, lang, credentials, source }) => (
        <div key={label} class="sample" data-sample={name.toLowerCase()} data-credentials={credentials}>
          <p class="label">
            {name} · {words[credentials]}
          </p>
          <Code code={source} lang={lang} />
        </div>
      ))}
    </section>
  );
}

function Choice({ name, value, label }: { name: string; value: string; label: string }) {
  return (
    <label>
      <input type="radio" name={name} value={value} />
      <span>{label}</span>
    </label>
  );
}

/** Examples of a body, one below the other, the first unfolded. */
export function Examples({ title, examples }: { title: string; examples: readonly ExampleDoc[] }) {
  if (examples.length === 0) return null;
  return (
    <section class="panel examples" aria-label={title}>
      <p class="title">{title}</p>
      {examples.map((example, index) => (
        <details key={example.title + String(index)} open={index === 0}>
          <summary>{example.title}</summary>
          <Code code={JSON.stringify(example.value, null, 2)} lang="json" />
        </details>
      ))}
    </section>
  );
}
