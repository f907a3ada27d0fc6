/** Width of a letter in the badge, in units of the image: the text is stretched to what is computed from it. */
const letter = 6.5;
const margin = 6;

/**
 * Draws a badge as an image that a README can show without another site. Own code: a library for badges measures
 * letters with fonts, which this needs not to.
 */
export function badgeImage({ label, message }: { readonly label: string; readonly message: string }): string {
  const [left, right] = [label, message].map((text) => Math.ceil(text.length * letter) + 2 * margin) as [
    number,
    number,
  ];
  const title = `${label}: ${message}`;
  const text = (content: string, from: number, width: number) =>
    `<text x="${from + margin}" y="14" textLength="${width - 2 * margin}" lengthAdjust="spacingAndGlyphs">` +
    `${escaped(content)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${escaped(title)}">
  <title>${escaped(title)}</title>
  <rect width="${left}" height="20" fill="#444"/>
  <rect x="${left}" width="${right}" height="20" fill="#0b5cad"/>
  <g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">
    ${text(label, 0, left)}
    ${text(message, left, right)}
  </g>
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
