/** Choices of a reader, kept in this browser only. Where nothing can be kept, choices last as long as the page. */
export function storedValue(name: string): string | null {
  try {
    return localStorage.getItem(`docs.${name}`);
  } catch {
    return null;
  }
}

/** Stores a value, where the browser lets a page store any. */
export function keep(name: string, value: string): void {
  try {
    localStorage.setItem(`docs.${name}`, value);
  } catch {
    // the reader's browser keeps nothing
  }
}
