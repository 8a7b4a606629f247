import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const OPENING = '（《〈“‘「『【〔';
const CLOSING = '）》〉”’」』】〕，。；：、！？…';

/**
 * What a line may not be broken in: one Chinese character or one run of anything else, with the brackets and stops
 * that belong to it. A line thus never begins with a stop nor ends with an opening bracket.
 */
const PIECE = new RegExp(
  `\\s+|[${OPENING}]*(?:\\p{Script=Han}|[^\\s\\p{Script=Han}${OPENING}${CLOSING}]+)?[${CLOSING}]*`,
  'gu',
);

/** Breaks plain text into lines of at most `width` columns, as wide as a terminal shows them. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const [piece] of text.trim().matchAll(PIECE)) {
    if (stringWidth(line + piece.trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const parts = wrapAnsi(piece.trim(), width, { hard: true }).split('\n');
    line = parts.pop() ?? '';
    lines.push(...parts);
  }
  return [...lines, line.trimEnd()];
}

/** Wrapped lines, the first after `first` and the others as far in. */
export function indent(text: string, width: number, first: string): string {
  const margin = stringWidth(first);
  const lines = wrap(text, Math.max(width - margin, 8));
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(margin)) + line).join('\n');
}
