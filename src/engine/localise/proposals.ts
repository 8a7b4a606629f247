import type { Change } from '../../model/index.ts';

/** The values that broken relations ask of figures. */
export class Proposals {
  readonly #changes = new Map<string, Change[]>();

  add(change: Change): void {
    const there = this.of(change.figure.key);
    if (there.some(({ value }) => value.equals(change.value))) return;
    this.#changes.set(change.figure.key, [...there, change]);
  }

  of(key: string): readonly Change[] {
    return this.#changes.get(key) ?? [];
  }

  get all(): Change[] {
    return this.byFigure.flat();
  }

  get byFigure(): (readonly Change[])[] {
    return [...this.#changes.values()];
  }
}
