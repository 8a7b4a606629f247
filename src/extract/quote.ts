/** As much as a notice quotes. */
const LONGEST = 120;

/** Words of what is not read, one after another, as many as a notice quotes. */
export class Quote {
  #words = '';

  get isFull(): boolean {
    return this.#words.length > LONGEST;
  }

  get text(): string {
    return this.isFull ? `${this.#words.slice(0, LONGEST)}…` : this.#words;
  }

  add(words: string): void {
    if (words === '' || this.isFull) return;
    this.#words += this.#words === '' ? words : ` ${words}`;
  }
}
