import { createCssVariablesTheme, createHighlighterCore, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import { escapeHtml } from './escape.ts';

/** Writes code as HTML; what it cannot read stays as it is. */
export type Highlight = (code: string, lang: string) => string;

type Grammar = ReturnType<HighlighterCore['getLanguage']>;
type State = ReturnType<Grammar['tokenizeLine2']>['ruleStack'];

/**
 * A line that has been read: where its tokens begin and their colours, and the state in which the next line is read.
 */
interface Line {
  readonly tokens: Uint32Array;
  readonly state: State;
}

/** Names that fences and code samples have for the languages. */
const names: Readonly<Record<string, string>> = {
  sh: 'shellscript',
  Shell: 'shellscript',
  ts: 'typescript',
  TypeScript: 'typescript',
  js: 'typescript',
  python: 'python',
  Python: 'python',
  go: 'go',
  Go: 'go',
  java: 'java',
  Java: 'java',
  json: 'json',
  yaml: 'yaml',
};

/** Classes of the style sheet, by the variable that shiki's theme has for a colour. */
const classes: Readonly<Record<string, string>> = {
  constant: 'n',
  string: 's',
  'string-expression': 's',
  comment: 'c',
  keyword: 'k',
  parameter: 'v',
  function: 'f',
};

/**
 * Starts shiki. Lines are read once for each state in which they occur, because most lines of the code samples stand in
 * many of them; and colours become classes, because the pages allow no inline style.
 */
export async function startHighlighter(): Promise<Highlight> {
  const languages = await Promise.all([
    import('shiki/langs/shellscript.mjs'),
    import('shiki/langs/typescript.mjs'),
    import('shiki/langs/python.mjs'),
    import('shiki/langs/go.mjs'),
    import('shiki/langs/java.mjs'),
    import('shiki/langs/json.mjs'),
    import('shiki/langs/yaml.mjs'),
  ]);
  const shiki = await createHighlighterCore({
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '' })],
    langs: languages.flatMap((one) => one.default),
    engine: createJavaScriptRegexEngine(),
  });
  const { colorMap, theme } = shiki.setTheme('classes');
  const variableOf = new Map(
    Object.entries(theme.colorReplacements ?? {}).map(([color, variable]) => [color.toLowerCase(), variable]),
  );
  const classOf = colorMap.map((color) => {
    const variable = variableOf.get(String(color).toLowerCase()) ?? '';
    return classes[/token-([a-z-]+)/.exec(variable)?.[1] ?? ''] ?? '';
  });
  const readers = new Map<string, (line: string, state: State | null) => Line>();
  return (code, lang) => {
    const name = names[lang];
    if (name === undefined) return escapeHtml(code);
    const read = readers.get(name) ?? lineReader(shiki.getLanguage(name));
    readers.set(name, read);
    let state: State | null = null;
    const lines = code.split('\n').map((text) => {
      const line: Line = read(text, state);
      state = line.state;
      return lineHtml(text, line.tokens, classOf);
    });
    return lines.join('\n');
  };
}

function lineReader(grammar: Grammar): (line: string, state: State | null) => Line {
  const known = new Map<State | null, Map<string, Line>>();
  const states: State[] = [];
  return (text, state) => {
    const lines = known.get(state) ?? new Map<string, Line>();
    known.set(state, lines);
    const before = lines.get(text);
    if (before) return before;
    const { tokens, ruleStack } = grammar.tokenizeLine2(text, state);
    const same = states.find((one) => one.equals(ruleStack));
    if (!same) states.push(ruleStack);
    const line = { tokens, state: same ?? ruleStack };
    lines.set(text, line);
    return line;
  };
}

/** @param tokens - pairs of where a token begins and its metadata, of which nine bits are the colour */
function lineHtml(text: string, tokens: Uint32Array, classOf: readonly string[]): string {
  const runs: { name: string; text: string }[] = [];
  for (let index = 0; index < tokens.length; index += 2) {
    const piece = text.slice(tokens[index], tokens[index + 2] ?? text.length);
    const name =
      piece.trim() === '' ? (runs.at(-1)?.name ?? '') : (classOf[((tokens[index + 1] ?? 0) >>> 15) & 0x1ff] ?? '');
    const last = runs.at(-1);
    if (last?.name === name) last.text += piece;
    else runs.push({ name, text: piece });
  }
  const write = text.length > 50 ? breakable : escapeHtml;
  return runs.map((run) => (run.name ? `<i class="${run.name}">${write(run.text)}</i>` : write(run.text))).join('');
}

/** As HTML; addresses in long lines may break behind each of their parts. */
function breakable(text: string): string {
  return escapeHtml(text).replace(/(?<=[\w}]\/)(?!$)/g, '<wbr>');
}
