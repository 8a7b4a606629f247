import { withoutShapeless } from '../shapeless.ts';

const BLANKS = /[ \t\n\f\r\u00a0]+/gu;
/** Characters as wide as a Chinese one. Where a line of the source ends between two of them, nothing is shown. */
const WIDE = /^[\u2014-\u201d\u2026\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60]$/u;

/** Text as a browser shows it: blanks and line ends of the source are one blank, or none inside Chinese words. */
export function shown(raw: string): string {
  return withoutShapeless(raw)
    .replace(BLANKS, (blanks, offset: number, text: string) => {
      const isLineEnd = blanks.includes('\n') && !blanks.includes('\u00a0');
      const [before, behind] = [text.charAt(offset - 1), text.charAt(offset + blanks.length)];
      return isLineEnd && WIDE.test(before) && WIDE.test(behind) ? '' : ' ';
    })
    .trim();
}

/** How many characters of a text are not blank. */
export function extent(raw: string): number {
  return raw.replace(/\s+/gu, '').length;
}
