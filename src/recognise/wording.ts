/** The form in which printed words are compared: one width, no blanks, no quotation marks. */
export function canonical(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』]/gu, '');
}

/** A printed name on one line: blanks and line ends inside Chinese words are marks of recovery, not of the report. */
export function tidy(text: string): string {
  return text.replace(/\s+/gu, '');
}

const ENUMERATORS: readonly RegExp[] = [
  /^[一二三四五六七八九十百]+[、.．]/u,
  /^[（(][一二三四五六七八九十百\d]+[）)]/u,
  /^\d{1,2}[、.．](?!\d)/u,
  /^其中[:：]?/u,
  /^[加减][:：]/u,
];

/** Without `一、`, `（1）`, `2.`, `其中：` and the like in front. */
export function withoutEnumerator(text: string): string {
  for (const pattern of ENUMERATORS) {
    const rest = text.replace(pattern, '');
    if (rest !== text && rest !== '') return withoutEnumerator(rest);
  }
  return text;
}

/** A printed label as it is looked up: canonical and without its enumerator. */
export function label(text: string): string {
  return withoutEnumerator(canonical(text));
}
