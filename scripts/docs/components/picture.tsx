import type { Site } from '../content/site.ts';
import { useSite } from './context.tsx';

const style = `
  body { margin: 0; width: 1200px; height: 630px; display: flex; flex-direction: column; justify-content: space-between;
    box-sizing: border-box; padding: 80px; background: #121a2b; color: #fff; position: relative; overflow: hidden;
    font: 32px/1.45 'Noto Sans CJK SC', 'Noto Sans', 'DejaVu Sans', sans-serif; }
  svg { position: absolute; right: 0; top: 0; z-index: -1; }
  h1 { margin: 0 0 24px; max-width: 800px; font-size: 62px; line-height: 1.2; text-wrap: balance; }
  p { margin: 0; max-width: 760px; color: #b9c7df; text-wrap: pretty; }
  .facts { color: #8fcbff; font-size: 26px; }
`;

/** The picture that a link shows elsewhere, as a page of its own that is photographed: 1200 by 630. */
export function Picture({ site }: { site: Site }) {
  const { words } = useSite();
  return (
    <html lang={words.lang}>
      <head>
        <meta charset="utf-8" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <Nodes />
        <div>
          <h1>{words.title}</h1>
          <p>{site.summary}</p>
        </div>
        <p class="facts">OpenAPI 3.1 · curl · TypeScript · Python · Go · Java</p>
      </body>
    </html>
  );
}

/** Pools of nodes. */
function Nodes() {
  const columns = [1, 2, 3, 4];
  const rows = [0, 1, 2, 3, 4, 5, 6];
  return (
    <svg width="420" height="630" viewBox="0 0 420 630">
      {columns.flatMap((column) =>
        rows.map((row) => (
          <rect
            key={`${column} ${row}`}
            x={20 + column * 84}
            y={12 + row * 88}
            width="64"
            height="68"
            rx="12"
            fill={(column * 3 + row * 5) % 4 === 0 ? '#0b57d0' : '#1c2740'}
            opacity={0.25 + column * 0.18}
          />
        )),
      )}
    </svg>
  );
}
