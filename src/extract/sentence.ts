const INDENT = /^[ \t\n\f\r]*[\u00a0\u2002\u2003\u3000]/u;
const ENUMERATOR =
  /^\s*(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)、]|\d{1,2}[.．](?!\d)|第[一二三四五六七八九十]+部分|注[:：])/u;
const STOPS = /[，。；]/u;
const SENTENCE_END = /[。；：！？;:!?”’）)》]$/u;

/**
 * Whether a line break stands inside a sentence: what is before it has stops and does not end with one, and what is
 * behind it neither is indented nor has an enumerator. Editors break lines of text so, while headings have no stops.
 */
export function isInsideSentence(before: string, raw: string): boolean {
  return STOPS.test(before) && !SENTENCE_END.test(before) && !INDENT.test(raw) && !ENUMERATOR.test(raw);
}
