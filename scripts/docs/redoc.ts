import { type Problem, refuse } from '../problems.ts';
import type { Language } from '../steps/localize.ts';
import { redocLabels, redocPhrases, searchPlaces } from './labels.ts';

/** A place in Redoc's script where the pages need something else. */
interface Hook {
  find: string;
  put: string;
}

/** For both languages. */
const hooks: Hook[] = [
  {
    // The only picture from elsewhere: the renderer's logo.
    find: '(0,V.jsx)(`img`,{alt:`redocly logo`,onError:()=>n(!1),src:e?`https://cdn.redoc.ly/redoc/logo-mini-full.svg`:`https://cdn.redoc.ly/redoc/logo-mini.svg`})',
    put: '`Redoc`',
  },
  {
    // A menu whose name hides which example is chosen from those who hear the page.
    find: '"aria-label":`Example`,options:',
    put: 'options:',
  },
  {
    // A menu of examples beside a code sample, which always shows its own.
    find: '(0,V.jsx)(CI,{exampleIds:c,selectedIdx:w,onSelect:T}),(0,V.jsx)(EI,{description:i[k??``]?.description})',
    put: 'pe&&(0,V.jsx)(CI,{exampleIds:c,selectedIdx:w,onSelect:T}),pe&&(0,V.jsx)(EI,{description:i[k??``]?.description})',
  },
];

const asksForLabel = '{translate:(e,t)=>(typeof t==`string`?t:t?.defaultValue)||e||``}';
const looksUp = '{translate:(e,t)=>labels[e]||(typeof t==`string`?t:t?.defaultValue)||e||``}';

/**
 * Makes Redoc's script speak a language. Own code because the community edition has its words built in: it asks a function for
 * them that always gives the English, and that function is replaced.
 *
 * @param script - `redoc.standalone.js` of the installed `@redocly/cli`, as `build-docs --inlineBundle` puts into a page
 * @throws {ProblemsError} when the script has a label without Chinese, or no longer has what is to be replaced
 */
export function speak(script: string, language: Language): string {
  if (language === 'en') return replaceAll(script, hooks);
  refuse(
    [...labelsIn(script)]
      .filter(([key]) => redocLabels[key] === undefined)
      .map(([key, english]) =>
        problem('docs-label', `Redoc's label \`${key}\` (${english}) has no Chinese. Add it to \`redocLabels\`.`),
      ),
  );
  const phrases = redocPhrases.map(([before, english, after, chinese]): Hook => ({
    find: before + english + after,
    put: before + chinese + after,
  }));
  const spoken = replaceAll(script, [
    ...hooks,
    { find: asksForLabel, put: looksUp },
    { find: 'H1(u.place)', put: 'H1(placeIn(u.place))' },
    ...phrases,
  ]);
  return `const labels=${JSON.stringify(redocLabels)};
const places=${JSON.stringify(searchPlaces)};
const placeIn=(place)=>typeof place==='string'?places.reduce((text,[english,chinese])=>text.replace(new RegExp(english),chinese),place):place;
${spoken}`;
}

/** Every key under which the script asks for a label, with its English. */
function labelsIn(script: string): Map<string, string> {
  const asked = script.matchAll(/[^\w$.][a-zA-Z_$]\(`([a-z]\w*(?:\.\w+)*)`,(?:\{defaultValue:)?`([^`]+)`/g);
  const named = script.matchAll(/[tT]ranslationKey:(?:[\w.?]+:)?`([a-z]\w*(?:\.\w+)*)`/g);
  const found = [...asked, ...named].map(([, key = '', english = key]): [string, string] => [key, english]);
  return new Map(found.filter(([key]) => !notLabels.has(key)));
}

/** What looks like a label in the script and is none. */
const notLabels = new Set(['copy']);

function replaceAll(script: string, wanted: Hook[]): string {
  refuse(wanted.flatMap(({ find }) => unmatched(script, find)));
  const places = wanted.map((hook) => ({ ...hook, at: script.indexOf(hook.find) })).toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  let from = 0;
  for (const { at, find, put } of places) {
    parts.push(script.slice(from, at), put);
    from = at + find.length;
  }
  return parts.join('') + script.slice(from);
}

function unmatched(script: string, find: string): Problem[] {
  const at = script.indexOf(find);
  if (at >= 0 && !script.includes(find, at + 1)) return [];
  const how = at < 0 ? 'no longer has' : 'has more than once';
  return [
    problem(
      'docs-hook',
      `Redoc's script ${how} \`${find}\`. Look for what took its place, and mend this file or redoc.ts.`,
    ),
  ];
}

function problem(rule: string, message: string): Problem {
  return { file: 'scripts/docs/labels.ts', line: 1, column: 1, pointer: '#', rule, message };
}
