import { lastVerified } from '../../../cli/last-verified.ts';
import { textIn } from '../../steps/localize.ts';
import { seenOf } from '../content/seen.ts';
import type { FieldAbout, FieldDoc } from '../content/view.ts';
import type { Value } from '../content/values.ts';
import { put } from '../messages.ts';
import { renderIn, renderOnce, useSite } from './context.tsx';
import { Prose } from './prose.tsx';

/** @param open - down to which depth members are unfolded at first */
export function Fields({ fields, open = 0 }: { fields: readonly FieldDoc[]; open?: number }) {
  return (
    <ul class="fields">
      {fields.map((field) => (
        <FieldItem key={field.id} field={field} open={open} />
      ))}
    </ul>
  );
}

function FieldItem({ field, open }: { field: FieldDoc; open: number }) {
  const surroundings = useSite();
  const { words } = surroundings;
  const { id, name, path, about, children } = field;
  const html = renderOnce(surroundings, about, <AboutField about={about} />);
  return (
    <li id={id}>
      <p class="signature">
        <code class="name">{name}</code> <span class="type">{about.type}</span>
        {field.required && <strong class="required"> {words.required}</strong>}
        {about.deprecated && <strong class="deprecated"> {words.deprecated}</strong>}{' '}
        <a class="anchor" href={`#${id}`} aria-label={put(words.linkTo, path)} />
      </p>
      {html && <div class="about" dangerouslySetInnerHTML={{ __html: html }} />}
      <RulesOfField field={field} />
      <ProvenanceDetails sources={about.sources} disagreements={about.disagreements} name={about.registry} />
      {children.length > 0 && (
        <details class="members" open={open > 0}>
          <summary>{put(words.fieldsOf, path)}</summary>
          <Fields fields={children} open={open - 1} />
        </details>
      )}
    </li>
  );
}

/** Documentation of a field that is the same in every place, rendered once. */
function AboutField({ about }: { about: FieldAbout }) {
  return (
    <>
      <Prose text={about.text} />
      <Prose text={about.typeText} kind="of-type" />
      <Values values={about.values} isOpen={about.isOpen} />
      <FieldFacts facts={about.facts} />
    </>
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

function FieldFacts({ facts }: Pick<FieldAbout, 'facts'>) {
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
 * Sources, and the discrepancies between them. The same for many fields, so it is rendered once for them.
 */
export function ProvenanceDetails({ name, ...props }: Rests & { readonly name?: string }) {
  const surroundings = useSite();
  const { sources, disagreements } = props;
  const { rendered, view } = surroundings;
  const seenAs = name === undefined ? undefined : seenOf(name, view);
  if (sources.length + disagreements.length === 0 && seenAs === undefined) return null;
  const key = [...sources, '', ...disagreements, seenAs ?? ''].join(' ');
  const html = rendered.get(key) ?? renderIn(surroundings, <ProvenanceList {...props} seenAs={seenAs} />);
  rendered.set(key, html);
  return <details class="provenance" dangerouslySetInnerHTML={{ __html: html }} />;
}

type Rests = Pick<FieldAbout, 'sources' | 'disagreements'>;

function ProvenanceList({ sources, disagreements, seenAs }: Rests & { readonly seenAs: string | undefined }) {
  const { words, view, language } = useSite();
  const { registries } = view;
  const verified = lastVerified(sources, registries.sources);
  return (
    <>
      <summary>
        {words.sources}
        {seenAs && <span> · {words.seen}</span>}
        {disagreements.length > 0 && <span class="disagree"> · {words.disagree}</span>}
      </summary>
      <ul>
        {disagreements.map((id) => (
          <li key={id}>
            {words.disagree}
            {words.colon}
            <a href={`discrepancies.html#${id.toLowerCase()}`}>
              {textIn(registries.discrepancies[id] ?? {}, 'title', language)}
            </a>
          </li>
        ))}
        {sources.map((id) => (
          <li key={id}>
            <a href={`sources.html#${id.toLowerCase()}`}>{textIn(registries.sources[id] ?? {}, 'title', language)}</a>
          </li>
        ))}
        {verified && <li key="verified">{put(words.verified, verified.date)}</li>}
        {seenAs && (
          <li key="seen">
            <a href="sources.html#observations">{words.seen}</a>
            {words.colon}
            {seenAs}
          </li>
        )}
      </ul>
    </>
  );
}
