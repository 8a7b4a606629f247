/** Full-width signs, compatibility characters and quotation marks, each of which is one plain character. */
const DRESSED = /[\uFF01-\uFF5E\u2E80-\u2FDF\uF900-\uFAFF“”‘’「」『』〔〕【】﹒﹪－‐‑‒–—―]/gu;
const MARKS: Readonly<Record<string, string>> = {
  '〔': '(',
  '【': '(',
  '〕': ')',
  '】': ')',
  '﹒': '.',
  '﹪': '%',
};
const DASHES = '－‐‑‒–—―';
const QUOTES = '“”‘’「」『』';

/** The text with one width and one kind of bracket, quotation mark and dash, character for character. */
export function plain(text: string): string {
  return text.replace(DRESSED, (sign) => {
    if (QUOTES.includes(sign)) return '"';
    if (DASHES.includes(sign)) return '-';
    return MARKS[sign] ?? sign.normalize('NFKC');
  });
}
