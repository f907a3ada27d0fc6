/**
 * Remembers names and reports when two become one, as they do where case and punctuation are dropped:
 * `node_pool`, `nodePool` and `NodePool` are one name.
 *
 * @returns {(name: string, label?: string) => string | undefined} a message when an earlier name is the same but for
 *   case and punctuation; a name with an earlier label is the same thing again
 */
export function distinctNames() {
  /** @type {Map<string, string>} */
  const labels = new Map();
  return (name, label = name) => {
    const folded = name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
    const earlier = labels.get(folded);
    if (earlier === undefined) labels.set(folded, label);
    if (earlier === undefined || earlier === label) return undefined;
    return `\`${label}\` and \`${earlier}\` become one name when generators drop case and punctuation. Rename one.`;
  };
}
