/** Excel takes no longer name, and counts UTF-16 units. */
const LONGEST = 31;
/** `[]:*?/\` are refused anywhere, an apostrophe at either end, controls by XML; `_x0041_` would be read as a character. */
const REFUSED = /[[\]:*?/\\\p{Cc}\p{Cf}\p{Cs}\uFFFE\uFFFF]+|_(?=x[\da-f]{4}_)/giu;
/** Kept for a sheet of Excel's own. */
const RESERVED = 'history';

/** Gives names that Excel takes and that no two sheets of a workbook share; it knows no capitals. */
export class SheetNames {
  readonly #taken = new Set<string>([RESERVED]);

  /** The name that is wished for, or one as near to it as can be. */
  take(wished: string, prefix = ''): string {
    const base = prefix + (trimmed(wished.replace(REFUSED, ' ')) || '表');
    for (let count = 1; ; count += 1) {
      const suffix = count === 1 ? '' : `(${count})`;
      const name = trimmed(shortened(base, LONGEST - suffix.length)) + suffix;
      if (this.#isFree(name)) return name;
    }
  }

  #isFree(name: string): boolean {
    const plain = name.toLowerCase();
    if (this.#taken.has(plain)) return false;
    this.#taken.add(plain);
    return true;
  }
}

function trimmed(name: string): string {
  return name.replace(/\s+/gu, ' ').replace(/^[' ]+|[' ]+$/gu, '');
}

/** Cut between characters, not within one. */
function shortened(name: string, length: number): string {
  return name.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
}
