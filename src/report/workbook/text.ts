/** What XML 1.0 has no place for: most controls, halves of characters, and two that are none. */
const ILLEGAL = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Nearly all text has neither. */
const PLAIN = /^[ !#-%'-;=?-~\u00A0-\uD7FF\uE000-\uFFFD]*$/;
const MARKUP = /[&<>"\r\n\t]/g;
const NAMES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
/** Workbooks write characters so, and would read one where a document has these very words. */
const ESCAPE_ALIKE = /_(?=x[\dA-Fa-f]{4}_)/g;

/** Excel takes no longer text in a cell or a comment, counted in UTF-16 units. */
export const LONGEST_TEXT = 32_767;
const CUT_SHORT = '……（原文过长，以下从略 / cut short）';

/** Text as XML, in an element or an attribute. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(ILLEGAL, '').replace(MARKUP, (character) => NAMES[character] ?? '');
}

/** Text of a cell or a comment as XML. What is longer than a cell can hold ends in words that say so. */
export function cellText(text: string): string {
  return escapeXml(shortened(text)).replace(ESCAPE_ALIKE, '_x005F_');
}

function shortened(text: string): string {
  return text.length <= LONGEST_TEXT ? text : text.slice(0, LONGEST_TEXT - CUT_SHORT.length) + CUT_SHORT;
}
