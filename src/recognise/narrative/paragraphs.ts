import type { Passage, TextBlock } from '../../model/index.ts';
import { tidy } from '../wording.ts';

/** A heading is short; whatever is longer says something. */
const LONGEST_HEADING = 60;
const BEGINNING = /^(?:第[一二三四五六七八九十]+部分)?.*(?:情况的?说明|决算说明)$/u;
const END = /^第[一二三四五六七八九十]+部分(?!.*说明)|^(?:[一二三四五六七八九十]+、)?名词解释$|^附件\d?$/u;
const ENUMERATED =
  /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、|\d{1,2}[、.．](?!\d)|注[:：\d])/u;
/** Headings have neither stops nor figures nor items. */
const SAYS = /[。；，,：:]|\d(?:元|万|%|％)|\d{5}|[（(]类[）)]/u;
const SENTENCE_ENDS = new Set('。；;：:！!？?');
const MOST_LINES_OF_HEADING = 2;

/**
 * The lines of the third part 决算情况说明: from its first heading to the explanation of terms or the annex. A contents
 * that was not known for one has the same headings, and fewer words.
 */
export function narrativeLines(text: readonly TextBlock[]): TextBlock[] {
  const lines = text
    .map((block) => ({ ...block, text: tidy(block.text) }))
    .filter((line) => line.text !== '');
  const stretches: TextBlock[][] = [];
  let open: TextBlock[] | null = null;
  for (const line of lines) {
    const isEnd = isShort(line.text) && END.test(line.text);
    if (isEnd) open = null;
    else if (open === null && isShort(line.text) && BEGINNING.test(line.text)) {
      open = [];
      stretches.push(open);
    }
    open?.push(line);
  }
  return stretches.toSorted((a, b) => extent(b) - extent(a))[0] ?? [];
}

function extent(lines: readonly TextBlock[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Puts lines together that were broken inside a sentence, a word or a figure. */
export function paragraphsOf(lines: readonly TextBlock[]): Passage[] {
  const paragraphs: TextBlock[][] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open, line)) open.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(joined);
}

/** Whether a line goes on with what the lines before it began. */
function goesOn(before: readonly TextBlock[], { text, paragraph }: TextBlock): boolean {
  const last = before.at(-1)?.text ?? '';
  const isAfterSentence = SENTENCE_ENDS.has(last.slice(-1));
  // A page tells by its indents; where it has none, a full line may end a paragraph all the same.
  if (paragraph !== undefined) return paragraph === 'goes on' && !(isAfterSentence && ENUMERATED.test(text));
  if (isAfterSentence || ENUMERATED.test(text)) return false;
  const mayBeHeading = before.length <= MOST_LINES_OF_HEADING;
  return !(mayBeHeading && isHeading(before.map((line) => line.text).join('')));
}

function joined(lines: readonly TextBlock[]): Passage {
  let offset = 0;
  const places = lines.map(({ text, at }) => {
    const place = { offset, at };
    offset += text.length;
    return place;
  });
  return { text: lines.map(({ text }) => text).join(''), places };
}

/** `（一）机关运行经费`: enumerated, short, and no sentence. */
export function isHeading(text: string): boolean {
  return (
    isShort(text) &&
    /^(?:[（(][一二三四五六七八九十]+[）)]|[一二三四五六七八九十]+、)/u.test(text) &&
    !SAYS.test(text)
  );
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEADING;
}
