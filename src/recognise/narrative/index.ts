import type { Section, TextBlock } from '../../model/index.ts';

/** The narrative of a report, from its text outside tables. */
export function readNarrative(_text: readonly TextBlock[]): Section[] {
  return [];
}
