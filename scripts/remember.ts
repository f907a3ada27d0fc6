/**
 * Keeps the last results of a function, by its input as JSON. Own code because `npm run dev` builds everything again
 * after each change, and most changes are of one text in one language: what does not depend on it stays as it was.
 *
 * @param make - depends on nothing but its input; its result must not be modified
 * @param most - results that are kept; as many as a build asks for
 */
export function remember<Input, Result>(make: (input: Input) => Result, most = 1): (input: Input) => Result {
  const results = new Map<string, Result>();
  return (input) => {
    const key = JSON.stringify(input);
    const known = results.get(key);
    if (known !== undefined) return known;
    const result = make(input);
    results.set(key, result);
    const [oldest] = results.keys();
    if (results.size > most && oldest !== undefined) results.delete(oldest);
    return result;
  };
}
