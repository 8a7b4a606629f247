import { displayWidth } from './width.ts';

const OPENING = '（《〈“‘「『【〔(';
const CLOSING = '）》〉”’」』】〕，。；：、！？…';

/**
 * What a line may not be broken in: one Chinese character or one run of anything else, with the brackets and stops
 * that belong to it. A line thus never begins with a stop nor ends with an opening bracket.
 */
const PIECE = new RegExp(
  `\\s+|[${OPENING}]*(?:\\p{Script=Han}[),.;:]*|[^\\s\\p{Script=Han}${OPENING}${CLOSING}]+)?[${CLOSING}]*`,
  'gu',
);

/** Breaks plain text into lines of at most `width` columns, as wide as a terminal shows them. */
export function wrap(text: string, width: number): string[] {
  if (displayWidth(text) <= width) return [text.trim()];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text, width)) {
    const needed = displayWidth(piece.trimEnd());
    if (used + needed > width) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    if (line === '' && needed === 0) continue;
    line += piece;
    used += displayWidth(piece);
  }
  return [...lines, line.trimEnd()];
}

/** Wrapped lines, one below another. */
export function paragraph(text: string, width: number): string {
  return wrap(text, width).join('\n');
}

/** Wrapped lines, the first after `first` and the others as far in. */
export function indent(text: string, width: number, first: string): string {
  const margin = displayWidth(first);
  const lines = wrap(text, Math.max(width - margin, NARROWEST));
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(margin)) + line).join('\n');
}

/** However little room there is, this much is taken. */
const NARROWEST = 8;

function piecesOf(text: string, width: number): string[] {
  const pieces = Array.from(text.trim().matchAll(PIECE), ([piece]) => piece);
  return pieces.flatMap((piece) => (displayWidth(piece.trim()) > width ? cut(piece, width) : [piece]));
}

/** A piece wider than a line is cut where the line ends. */
function cut(piece: string, width: number): string[] {
  const parts = [''];
  let used = 0;
  for (const character of piece) {
    used += displayWidth(character);
    if (used > width) {
      parts.push('');
      used = displayWidth(character);
    }
    parts.push((parts.pop() ?? '') + character);
  }
  return parts;
}
