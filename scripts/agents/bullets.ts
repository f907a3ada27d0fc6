/** A paragraph of a text of the description, or a point of its lists with what it begins with. */
export interface Points {
  /** Text before the list. */
  readonly lead: string;
  /** Texts by what they begin with in bold, without stops: `Media type`, `Finished`. Others have no name. */
  readonly points: readonly { readonly name: string; readonly text: string }[];
}

/** Takes a text of the description apart, each part on one line. */
export function pointsOf(markdown: string): Points {
  const [lead = '', ...rest] = markdown.split(/\n\n/);
  const items = rest.join('\n').split(/^- /m).slice(1).map(joined);
  return {
    lead: joined(lead),
    points: items.map((text) => ({ name: /^\*\*(.+?)[:：.。]?\*\*/.exec(text)?.[1] ?? '', text })),
  };
}

/** The first sentence of a text, up to what explains it. */
export function firstSentence(markdown: string): string {
  const text = joined(markdown.split(/\n\n/)[0] ?? '');
  return (
    /^.*?(?:[。；：]|[.;:](?= )|\.$)/s.exec(text)?.[0]?.replace(/[;；:：]$/, text.endsWith('。') ? '。' : '.') ?? text
  );
}

function joined(text: string): string {
  return text
    .trim()
    .replace(/(?<=\p{Script=Han}|[，。；：、）])\n\s*(?=\p{Script=Han}|[（`])/gu, '')
    .replace(/\s*\n\s*/g, ' ');
}
