/** Nearly all text is of such characters, which can all be seen, and need not be looked at twice. */
const PLAIN = /^[!-~\u3001-\u9FFF\uFF01-\uFF5E]*$/;
/** Controls, the invisible marks that turn the direction of text or join it, and halves of characters: no output takes them. */
const UNSAFE = /[\p{Cc}\p{Cf}\p{Cs}]+/gu;

/** Text of a document made safe to print: on one line, and nothing but what can be seen. */
export function clean(text: string): string {
  return PLAIN.test(text) ? text : visible(text).trim();
}

/** The same of a piece of a text, with the blanks at its ends. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '');
}
