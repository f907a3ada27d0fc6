import { useSite } from './context.tsx';

/** Text of the description or of a guide. */
export function Prose({ text, kind = '' }: { text: string; kind?: string }) {
  const { toHtml } = useSite();
  return text === '' ? null : <div class={`prose ${kind}`.trim()} dangerouslySetInnerHTML={{ __html: toHtml(text) }} />;
}

/** A block of code. */
export function Code({ code, lang }: { code: string; lang: string }) {
  const { highlight } = useSite();
  return (
    <div class="code">
      <pre tabIndex={0}>
        <code dangerouslySetInnerHTML={{ __html: highlight(code, lang) }} />
      </pre>
    </div>
  );
}
