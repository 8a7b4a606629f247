import { cellText } from './text.ts';

/** The texts of a workbook, each once: cells tell them by number. */
export class Strings {
  readonly #numbers = new Map<string, number>();
  #uses = 0;

  numberOf(text: string): number {
    this.#uses += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  toXml(): string {
    const items = Array.from(
      this.#numbers.keys(),
      (text) => `<si><t xml:space="preserve">${cellText(text)}</t></si>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      ` count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    ].join('');
  }
}
