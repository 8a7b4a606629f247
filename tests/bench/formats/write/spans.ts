import type { Grid } from '../../../../src/model/index.ts';
import { isFigureText } from '../../../../src/money/index.ts';

/** A cell as it is drawn: with as many rows and columns as it takes up. */
export interface Span {
  readonly text: string;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/**
 * The cells of a grid by row, each merged with the empty ones beside and below it as a form is drawn: in rows of words
 * alone, for an empty cell among figures is a figure that is not printed. Short rows are filled up, so that all are as
 * wide as the grid. What is merged is empty, so the grid reads as before.
 */
export function spansOf({ rows }: Grid): Span[][] {
  const width = Math.max(...rows.map((cells) => cells.length));
  const texts = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column]?.text ?? ''));
  const isCovered = texts.map((cells) => cells.map(() => false));
  const isFree = (row: number, column: number): boolean =>
    texts[row]?.[column] === '' && isCovered[row]?.[column] === false;
  const words = texts.map((cells, row) => isOfWords(cells) && (row === 0 || !isLabelAlone(cells)));

  return texts.map((cells, row) =>
    cells.flatMap((text, column): Span[] => {
      if (isCovered[row]?.[column]) return [];
      if (text === '' || !words[row]) return [{ text, column, rows: 1, columns: 1 }];
      let end = column + 1;
      while (end < width && isFree(row, end)) end += 1;
      const taken = Array.from({ length: end - column }, (_, index) => column + index);
      let below = row + 1;
      while (words[below] && taken.every((each) => isFree(below, each))) below += 1;
      for (const covered of isCovered.slice(row, below)) covered.fill(true, column, end);
      return [{ text, column, rows: below - row, columns: end - column }];
    }),
  );
}

/** A label with blanks beside it is a row of figures that are not printed; at the top of a grid it is a title. */
function isLabelAlone(texts: readonly string[]): boolean {
  return texts.filter((text) => text !== '').length === 1;
}

/** A row that says something, and no figure. */
function isOfWords(texts: readonly string[]): boolean {
  const said = texts.filter((text) => text !== '');
  return said.length > 0 && !said.some(isFigureText);
}
