/** A part of the page that is not an operation. */
export interface Section {
  /** The last part of its deep link. */
  slug: string;
  title: string;
  markdown: string;
}
