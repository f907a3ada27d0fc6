import { regionUrls } from '../../steps/operation-facts.ts';
import { knownValues } from '../content/values.ts';
import { isObject, type JsonObject } from 'openapi-document';
import type { Language } from '../../../shapes/text.ts';
import { useSite } from './context.tsx';

/** The form for values that a script puts into the code samples. Never secrets. */
export function FillForm() {
  const { words, view } = useSite();
  const names = regionNames(view.document, view.language);
  return (
    <dialog id="fill" aria-labelledby="fill-title">
      <form>
        <h2 id="fill-title">{words.yourValues}</h2>
        <p>{words.aboutYourValues}</p>
        <label>
          <span>{words.address}</span>
          <input name="MODELARTS_ENDPOINT" list="fill-regions" pattern="https?://[A-Za-z0-9.:\-]+" autocomplete="off" />
        </label>
        <datalist id="fill-regions">
          {regionUrls(view.document).map(([region, url]) => (
            <option key={region} value={url}>
              {names.get(region) ?? region}
            </option>
          ))}
        </datalist>
        <FillField name="PROJECT_ID" label={words.projectId} />
        <FillField name="POOL_NAME" label={words.poolId} />
        <FillField name="NODEPOOL_NAME" label={words.nodePoolName} />
        <FillField name="flavor" label={words.flavor} />
        <label>
          <span>{words.count}</span>
          <input name="count" type="number" min="0" max="100000" />
        </label>
        <p class="buttons">
          <button type="button" value="copy">
            {words.copyLink}
          </button>
          <button type="button" value="clear">
            {words.clear}
          </button>
          <button type="button" value="close">
            {words.done}
          </button>
        </p>
      </form>
    </dialog>
  );
}

/** Letters that need no quoting in any of the programming languages. */
function FillField({ name, label }: { name: string; label: string }) {
  return (
    <label>
      <span>{label}</span>
      <input name={name} pattern="[A-Za-z0-9._\-]+" autocomplete="off" spellcheck={false} />
    </label>
  );
}

function regionNames(document: JsonObject, language: Language): Map<string, string> {
  const variables = ((document.servers ?? []) as JsonObject[]).flatMap(({ variables: all }) =>
    isObject(all) ? [all.region] : [],
  );
  const known = variables.flatMap((region) => (isObject(region) ? knownValues(region, language).values : []));
  return new Map(known.map(({ value, text }) => [value, `${value} · ${text}`]));
}
