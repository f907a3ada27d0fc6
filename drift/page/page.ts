import type { Language } from '../../shapes/text.ts';
import type { Reading } from '../reading.ts';
import type { Address, PageExample } from './examples.ts';
import type { Form } from './pieces.ts';
import type { Row } from './rows.ts';
import type { Root, Section } from './vocabulary.ts';

/** A table of parameters, and what is known of where it belongs. */
export interface Table {
  readonly line: number;
  readonly number: number | undefined;
  /** The schema that its caption names. */
  readonly schema: string | undefined;
  /** Its subject, where its caption says so. */
  readonly root: Root | undefined;
  readonly section: Section | undefined;
  /** Of the response that it belongs to. */
  readonly status: string | undefined;
  readonly rows: readonly Row[];
  readonly isComplete: boolean;
}

/** A page as it was read, before its tables have places in the operation. */
export interface VendorPage {
  readonly form: Form | 'edition';
  readonly language: Language;
  readonly date: string | null;
  /** The vendor's name of the page, such as `DeletePool`, where the copy has it. */
  readonly name: string | undefined;
  readonly addresses: readonly Address[];
  readonly tables: readonly Table[];
  /** Sections that say that they have nothing. */
  readonly empty: ReadonlySet<Section>;
  readonly statuses: Reading<ReadonlyMap<string, number>>;
  readonly examples: readonly PageExample[];
}
