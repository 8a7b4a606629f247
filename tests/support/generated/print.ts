import type { Style } from './style.ts';

/** Prints figures in one style, and remembers under which key each is to be read back as what. */
export class Print {
  readonly expected: Record<string, string> = {};
  /** What each figure truly is. */
  readonly fen: Record<string, number> = {};
  readonly style: Style;

  constructor(style: Style) {
    this.style = style;
  }

  /** The figure of a key, as its cell prints it. */
  figure(key: string, fen: number): string {
    const text = this.amount(fen);
    this.fen[key] = fen;
    this.expected[key] = fen === 0 ? this.style.nil : this.#plain(fen);
    return text;
  }

  /** A figure no key has: one of a column the tables do not share. */
  amount(fen: number): string {
    if (fen === 0) return this.style.nil;
    const plain = this.#plain(Math.abs(fen));
    const [whole = '', rest] = plain.split('.');
    const grouped = this.style.grouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : whole;
    const size = rest === undefined ? grouped : `${grouped}.${rest}`;
    const signed = fen > 0 ? size : this.style.brackets ? `(${size})` : `-${size}`;
    return this.style.fullWidth ? wide(signed) : signed;
  }

  /** Each figure is rounded on its own. */
  #plain(fen: number): string {
    const { unit, decimals } = this.style;
    const step = (unit === '万元' ? 1_000_000 : 100) / 10 ** decimals;
    const steps = Math.sign(fen) * Math.round(Math.abs(fen) / step);
    return (steps / 10 ** decimals).toFixed(decimals);
  }
}

function wide(text: string): string {
  return text.replaceAll(/[!-~]/gu, (character) =>
    String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfe_e0),
  );
}
