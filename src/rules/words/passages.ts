import { placeOfWords, type Location, type Report, type Section } from '../../model/index.ts';

/** Words of the narrative that fit a pattern. */
export interface Words {
  readonly section: Section;
  /** Where in the text of the section they begin. */
  readonly offset: number;
  readonly text: string;
  readonly groups: Readonly<Partial<Record<string, string>>>;
}

/** A sentence of a section, or one of its parts between semicolons, without the stop at its end. */
export interface Sentence {
  readonly section: Section;
  readonly offset: number;
  readonly text: string;
}

/** Clauses are quoted whole where they are short; else this far before and behind the words in question. */
const CONTEXT = 32;
const BOUNDARY = /[，。；：、\n]/u;

/**
 * What shows that a number ends without a unit: a stop, unless another number follows, which it may share the unit
 * with (`A,B万元`). The end of a line shows nothing, for recovery breaks lines.
 */
export const BARE_END = '(?=[；。）)]|[，,、](?!-?\\d))';

/** Where reasons begin: what follows is about other things than the accounts of the year. */
const REASON = /主要原因|主要是|主要系|原因[是为：:]|由于|因为|主要用于/u;

/** All words of the narrative that a pattern, which has to be global, fits. */
export function* wordsLike(report: Report, pattern: RegExp): Generator<Words> {
  for (const section of report.narrative) {
    for (const { 0: text, index: offset, groups = {} } of section.text.matchAll(pattern)) {
      yield { section, offset, text, groups };
    }
  }
}

/** Only the first of the words in each sentence: whoever mends it sees the others. */
export function* firstOfSentence(all: Iterable<Words>): Generator<Words> {
  let last: Words | null = null;
  for (const words of all) {
    const isSame = last?.section === words.section;
    const between = isSame ? words.section.text.slice(last?.offset, words.offset) : '\n';
    last = words;
    if (/[。；\n]/u.test(between)) yield words;
  }
}

export function* sentencesOf(report: Report): Generator<Sentence> {
  for (const section of report.narrative) {
    for (const { 0: text, index: offset } of section.text.matchAll(/[^。；\n]+/gu)) {
      yield { section, offset, text };
    }
  }
}

/** A sentence up to where it gives reasons. */
export function withoutReason({ text }: Sentence): string {
  const end = text.search(REASON);
  return end < 0 ? text : text.slice(0, end);
}

/** Where the words stand, quoted with their clause. */
export function placeInClause({ section, offset, text }: Words): Location {
  const before = section.text.slice(Math.max(0, offset - CONTEXT), offset);
  const behind = section.text.slice(offset + text.length, offset + text.length + CONTEXT);
  const lead = (before.split(BOUNDARY).at(-1) ?? '').replace(/^[^（(]*[）)》]/u, '');
  const tail = behind.split(BOUNDARY)[0] ?? '';
  return placeOfWords(section, offset, lead + text + tail);
}
