/**
 * Where a deep link of the first release leads now. It named everything in one page, in small letters: `/SECTION#PLACE`
 * for guides and registries, `/TAG/OPERATION#TAG/OPERATION/PLACE` for operations.
 *
 * @param hash - without the `#` before it
 * @param pages - slugs of the pages that there are
 * @returns a relative address, whose fragment may differ in case from the id it means; undefined where there is no such
 *   page
 */
export function movedTo(hash: string, pages: readonly string[]): string | undefined {
  const [section = '', place = ''] = hash.replace(/^\//, '').split('#');
  const [first = '', second] = section.split('/');
  if (first === '') return 'index.html';
  if (second === undefined && (first === 'nodepool' || first === 'pool')) return `index.html#${first}`;
  const page = pages.find((slug) => slug.toLowerCase() === (second ?? first).toLowerCase());
  if (page === undefined) return undefined;
  const id = second === undefined ? (renamed[place] ?? place) : placeInOperation(place.slice(section.length + 1));
  return `${page}.html${id && `#${id}`}`;
}

/** Headings of guides in the first release, and what stands there now. */
const renamed: Readonly<Record<string, string>> = {
  '1-say-where-everything-is': '1-choose-where-to-send-requests',
  '3-create-a-node-pool': '4-create-a-node-pool',
  '4-add-a-node': '6-add-a-node-and-wait-again',
  '5-delete-the-node-pool': '7-delete-the-node-pool',
  'what-to-mind': 'what-to-look-out-for',
  'when-it-is-refused': 'when-a-request-is-refused',
  'nothing-is-removed-with-null': 'what-is-set-kept-and-emptied',
  'saying-it-twice': 'repeating-a-patch',
  'what-may-be-repeated': 'what-may-be-retried',
  'what-to-look-at-in-the-result': 'what-to-check-in-the-result',
};

/** @param place - such as `t=request&path=spec/resources/taints[]/key` or `response&c=200/body` */
function placeInOperation(place: string): string {
  const { t, in: kind, c: status = '', path } = Object.fromEntries(new URLSearchParams(place.replaceAll('+', '%2B')));
  if (t === 'request' && kind) return `${kind === 'headers' ? 'header' : kind}/${path}`;
  if (t === 'request') return `body/${withoutBrackets(path)}`;
  if (t === 'response') return `response-${status}/${withoutBrackets(path)}`;
  const part = /^response&c=(\d+)\/(body|headers)$/.exec(place);
  return part ? `response-${part[1]}-${part[2]}` : place;
}

function withoutBrackets(path = ''): string {
  return path.replaceAll('[]', '');
}
