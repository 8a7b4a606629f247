/** A document number 文号: `榕财企（指）[2023]66 号`, with brackets of any kind. */
export interface Notice {
  /** Who issued it: `榕财企(指)`. */
  readonly issuer: string;
  readonly year: string;
  readonly ordinal: string;
}

const NUMBER = /[[【〔(](?<year>20\d{2})[\]】〕)](?<ordinal>\d{1,4})号/gu;
const HAN = /\p{Script=Han}/u;
/** Words may run up to an issuer; no issuer is longer. */
const LONGEST_ISSUER = 14;

/** Every document number in the words, in their order. */
export function noticesIn(words: string): Notice[] {
  if (!words.includes('号')) return [];
  const normal = words.normalize('NFKC');
  return [...normal.matchAll(NUMBER)].map(({ groups, index }) => ({
    issuer: issuerBefore(normal, index),
    year: groups?.['year'] ?? '',
    ordinal: groups?.['ordinal'] ?? '',
  }));
}

/** The words up to a number, back to whatever sets them apart: a mark, or a bracket that is still open. */
function issuerBefore(words: string, end: number): string {
  let start = end;
  let closed = 0;
  while (start > 0 && end - start < LONGEST_ISSUER) {
    const before = words.charAt(start - 1);
    if (before === ')') closed += 1;
    else if (before === '(') closed -= 1;
    else if (!HAN.test(before)) break;
    if (closed < 0) break;
    start -= 1;
  }
  return words.slice(start, end);
}

/** Whether a number cited is of the same issuer; other words may run up to it. */
export function isOfSameIssuer(cited: Notice, own: Notice): boolean {
  return own.issuer !== '' && cited.issuer.endsWith(own.issuer);
}

export function isSameNotice(cited: Notice, own: Notice): boolean {
  return isOfSameIssuer(cited, own) && cited.year === own.year && cited.ordinal === own.ordinal;
}

export function noticeWords({ issuer, year, ordinal }: Notice): string {
  return `${issuer}〔${year}〕${ordinal}号`;
}
