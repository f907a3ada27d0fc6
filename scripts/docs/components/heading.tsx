import { put } from '../messages.ts';
import { useSite } from './context.tsx';

interface Props {
  level: 2 | 3;
  /** Its deep link. */
  id: string;
  text: string;
  /** In code, behind the text. */
  remark?: string;
}

/** A heading with a link to itself. */
export function Heading({ level, id, text, remark }: Props) {
  const { words } = useSite();
  const Tag = `h${level}` as const;
  return (
    <Tag id={id}>
      {text} {remark && <code class="remark">{remark} </code>}
      <a class="anchor" href={`#${id}`} aria-label={put(words.linkTo, text)} />
    </Tag>
  );
}
