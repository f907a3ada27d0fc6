import { renderToString } from 'preact-render-to-string';
import { textIn } from '../../steps/localize.ts';
import type { FieldDoc } from '../content/fields.ts';
import type { Value } from '../content/values.ts';
import { put } from '../messages.ts';
import { type Surroundings, useSite } from './context.ts';
import { Prose } from './prose.tsx';

/** @param open - down to which depth members are unfolded at first */
export function Fields({ fields, open = 0 }: { fields: readonly FieldDoc[]; open?: number }) {
  return (
    <ul class="fields">
      {fields.map((field) => (
        <Field key={field.id} field={field} open={open} />
      ))}
    </ul>
  );
}

function Field({ field, open }: { field: FieldDoc; open: number }) {
  const { words } = useSite();
  const { id, name, path, type, children } = field;
  return (
    <li id={id}>
      <p class="signature">
        <code class="name">{name}</code> <span class="type">{type}</span>
        {field.required && <strong class="required"> {words.required}</strong>}
        {field.deprecated && <strong class="deprecated"> {words.deprecated}</strong>}{' '}
        <a class="anchor" href={`#${id}`} aria-label={put(words.linkTo, path)} />
      </p>
      <Prose text={field.text} />
      <Prose text={field.typeText} kind="of-type" />
      <Values values={field.values} isOpen={field.isOpen} />
      <Facts field={field} />
      <RulesOfField field={field} />
      <ProvenanceDetails sources={field.sources} disagreements={field.disagreements} />
      {children.length > 0 && (
        <details class="members" open={open > 0}>
          <summary>{put(words.fieldsOf, path)}</summary>
          <Fields fields={children} open={open - 1} />
        </details>
      )}
    </li>
  );
}

function Values({ values, isOpen }: { values: readonly Value[]; isOpen: boolean }) {
  const { words } = useSite();
  if (values.length === 0) return null;
  return (
    <div class="values">
      <p>
        {words.values}
        {isOpen && ` · ${words.openSet}`}
      </p>
      <ul>
        {values.map(({ value, text }) => (
          <li key={value}>
            <code>{value === '' ? '""' : value}</code> {text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Facts({ field: { facts } }: { field: FieldDoc }) {
  if (facts.length === 0) return null;
  return (
    <p class="facts">
      {facts.map(({ label, value }) => (
        <span key={label}>
          {label} <code>{value}</code>{' '}
        </span>
      ))}
    </p>
  );
}

function RulesOfField({ field: { rules } }: { field: FieldDoc }) {
  const { words } = useSite();
  if (rules.length === 0) return null;
  return (
    <ul class="rules" aria-label={words.rules}>
      {rules.map(({ id, text, severity }) => (
        <li key={id} class={severity}>
          <Prose text={`${text} [${words[severity === 'error' ? 'ruleError' : 'ruleWarning']}](#rules/${id})`} />
        </li>
      ))}
    </ul>
  );
}

/**
 * What something rests on, and where its sources disagree. The same for many fields, so it is rendered once for them.
 */
export function ProvenanceDetails(props: { sources: readonly string[]; disagreements: readonly string[] }) {
  const surroundings = useSite();
  const { sources, disagreements } = props;
  if (sources.length + disagreements.length === 0) return null;
  const { rendered } = surroundings;
  const key = [...sources, '', ...disagreements].join(' ');
  const html = rendered.get(key) ?? renderToString(<ProvenanceList {...props} site={surroundings} />);
  rendered.set(key, html);
  return <details class="provenance" dangerouslySetInnerHTML={{ __html: html }} />;
}

interface ProvenanceProps {
  sources: readonly string[];
  disagreements: readonly string[];
  site: Surroundings;
}

function ProvenanceList({ sources, disagreements, site: { words, view, language } }: ProvenanceProps) {
  const { registers } = view;
  return (
    <>
      <summary>
        {words.sources}
        {disagreements.length > 0 && <span class="disagree"> · {words.disagree}</span>}
      </summary>
      <ul>
        {disagreements.map((id) => (
          <li key={id}>
            {words.disagree}
            {words.colon}
            <a href={`discrepancies.html#${id.toLowerCase()}`}>
              {textIn(registers.discrepancies[id] ?? {}, 'title', language)}
            </a>
          </li>
        ))}
        {sources.map((id) => (
          <li key={id}>
            <a href={`sources.html#${id.toLowerCase()}`}>{textIn(registers.sources[id] ?? {}, 'title', language)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
