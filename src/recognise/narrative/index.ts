import { sourceAt, type Section, type TextBlock } from '../../model/index.ts';
import { narrativeLines, paragraphsOf } from './paragraphs.ts';
import { plain } from './plain.ts';
import { precisionOf } from './precision.ts';
import { readSection } from './reader.ts';
import { sectionTexts, type SectionText } from './sections.ts';
import { tokensOf } from './tokens.ts';
import { withUnits } from './units.ts';

/**
 * The narrative 决算情况说明 of a report, from its text outside tables: sections, figures and claims. Of `year`, that of
 * the accounts, depends what is last year.
 */
export function readNarrative(text: readonly TextBlock[], year: number | null = null): Section[] {
  const sections = sectionTexts(paragraphsOf(narrativeLines(text))).map((section) => {
    const words = plain(section.text);
    return { section, words, tokens: withUnits(tokensOf(words), words) };
  });
  const decimalsOf = precisionOf(sections.flatMap(({ tokens }) => tokens));
  return sections.map(({ section, words, tokens }) =>
    readSection(
      section,
      words,
      tokens,
      {
        section: section.id,
        placeOf: (offset) => sourceAt(section, offset),
        quoteOf: (offset) => sentenceAt(section, offset),
        decimalsOf,
      },
      year,
    ),
  );
}

/** The sentence around an offset. */
function sentenceAt({ text }: SectionText, offset: number): string {
  const start = Math.max(...['。', '\n', '；'].map((end) => text.lastIndexOf(end, offset - 1))) + 1;
  const length = text.slice(offset).search(/[。\n；]/u);
  return text.slice(start, length < 0 ? undefined : offset + length + 1).trim();
}
