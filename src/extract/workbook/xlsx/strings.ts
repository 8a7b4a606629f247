import { readXml } from '../../xml/events.ts';

/** The shared texts of a workbook (18.4.8): those of rich text joined, readings of characters `rPh` left out. */
export function stringsIn(xml: string): string[] {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  readXml(xml, {
    open(name) {
      if (name === 't') inText = true;
      else if (name === 'rPh') inReading = true;
      else if (name === 'si') text = '';
    },
    close(name) {
      if (name === 't') inText = false;
      else if (name === 'rPh') inReading = false;
      else if (name === 'si') strings.push(withCharacters(text));
    },
    take(part) {
      if (inText && !inReading) text += part;
    },
  });
  return strings;
}

/** Characters XML has no way to write are written as `_x000D_`. */
export function withCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x(?<code>[\dA-Fa-f]{4})_/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
