import { sourceAt, type Section, type TextBlock } from '../../model/index.ts';
import { narrativeLines, paragraphsOf } from './paragraphs.ts';
import { plain } from './plain.ts';
import { precisionOf } from './precision.ts';
import { readSection } from './reader.ts';
import { sectionTexts, type SectionText } from './sections.ts';
import { tokensOf } from './tokens.ts';
import { withUnits } from './implied-unit.ts';

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

const STOPS = ['。', '\n', '；'] as const;
/** No further than a quote goes. */
const REACH = 200;

/** The sentence around an offset. */
function sentenceAt({ text }: SectionText, offset: number): string {
  const [before, behind] = [
    text.slice(Math.max(0, offset - REACH), offset),
    text.slice(offset, offset + REACH),
  ];
  const start = Math.max(...STOPS.map((stop) => before.lastIndexOf(stop))) + 1;
  const length = behind.search(/[。\n；]/u);
  return (before.slice(start) + (length < 0 ? behind : behind.slice(0, length + 1))).trim();
}
