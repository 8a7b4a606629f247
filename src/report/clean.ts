/** Controls, and the invisible marks that turn the direction of text or join it: a terminal obeys both. */
const UNSAFE = /[\p{Cc}\p{Cf}]+/gu;

/** Text of a document made safe to print: on one line, and nothing but what can be seen. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSAFE, '').trim();
}
