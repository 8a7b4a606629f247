import type { SectionKind } from '../../model/index.ts';

/** What words are heard in: the text of the section, and what it is about. */
export interface Hearing {
  readonly text: string;
  readonly kind: SectionKind;
  /** The year of the accounts, where it is known. */
  readonly year: number | null;
}
