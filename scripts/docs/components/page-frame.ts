import type { Language } from '../../steps/localize.ts';

/** Facts about a page for its head and its menu. */
export interface PageFrame {
  /** Its file, without an ending. */
  slug: string;
  title: string;
  summary: string;
  /** Whether there is a twin in Markdown. */
  hasTwin: boolean;
  /** Address of the whole site with a slash at its end; null where it is not known. */
  address: string | null;
  isLive: boolean;
  /** Path of the picture that a link to the page shows elsewhere; null where there is none. */
  picture: string | null;
  /** Whether it stands in the folder of its language, or beside it. */
  isBeside?: boolean;
  /** Its content, rendered. */
  html: string;
}

/** The language that a page leads to. */
export const otherLanguage = { en: 'zh', zh: 'en' } as const satisfies Record<Language, Language>;
