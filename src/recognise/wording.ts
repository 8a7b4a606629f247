/** The form in which printed words are compared: one width, no blanks, no quotation marks. */
export function canonical(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』]/gu, '');
}

/** A printed name on one line: blanks and line ends inside Chinese words are marks of recovery, not of the report. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, '');
}

const ENUMERATORS: readonly RegExp[] = [
  /[一二三四五六七八九十百]+[、.．]/uy,
  /[（(][一二三四五六七八九十百\d]+[）)]/uy,
  /\d{1,2}[、.．](?!\d)/uy,
  /其中[:：]?/uy,
  /[加减][:：]/uy,
];

/** Without `一、`, `（1）`, `2.`, `其中：` and the like in front, however many there are. */
export function withoutEnumerator(text: string): string {
  let start = 0;
  for (let length = enumeratorAt(text, start); length > 0; length = enumeratorAt(text, start))
    start += length;
  return start === 0 ? text : text.slice(start);
}

/** The length of the enumerator that stands there; 0 for none, or where nothing follows it. */
function enumeratorAt(text: string, start: number): number {
  for (const pattern of ENUMERATORS) {
    pattern.lastIndex = start;
    if (pattern.test(text) && pattern.lastIndex < text.length) return pattern.lastIndex - start;
  }
  return 0;
}

/** A printed label as it is looked up: canonical and without its enumerator. */
export function label(text: string): string {
  return withoutEnumerator(canonical(text));
}
