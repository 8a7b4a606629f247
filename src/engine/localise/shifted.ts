import { isKnown, type Change, type Figure } from '../../model/index.ts';
import type { Cell, Neighbours } from './neighbours.ts';
import type { Proposals } from './proposals.ts';
import type { Candidate } from './weigh.ts';

/** Fewer rows than these are as well explained one by one. */
const FEWEST_ROWS = 3;

/**
 * Blocks of rows whose values stand one row off their codes, as when a cell is inserted above them: one row after
 * another is asked to print what the next one does. The value of the last row is one that broken relations ask of it.
 */
export function shiftedBlocks(proposals: Proposals, neighbours: Neighbours): Candidate[] {
  return ([1, -1] as const).flatMap((step) => {
    const tables = new Map<Cell['rows'], Set<number>>();
    for (const { figure, value } of proposals.all) {
      const cell = neighbours.cell(figure);
      if (!cell || !neighbours.below(figure, step)?.value.equals(value)) continue;
      tables.set(cell.rows, (tables.get(cell.rows) ?? new Set()).add(cell.row));
    }
    return Array.from(tables, ([rows, found]) =>
      runs(found, rows).map((run) => block(run, rows, step, proposals)),
    )
      .flat()
      .filter(({ changes }) => changes.length >= FEWEST_ROWS);
  });
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** Rows in a row; one that prints what its neighbour does, or nothing, may be missing. */
function runs(found: ReadonlySet<number>, rows: Cell['rows']): Run[] {
  const list: Run[] = [];
  for (const row of [...found].toSorted((a, b) => a - b)) {
    const open = list.at(-1);
    if (open && row - open.last <= MOST_BETWEEN + 1) list[list.length - 1] = { ...open, last: row };
    else list.push({ first: row, last: row });
  }
  return list.filter(({ first, last }) => last - first + 1 >= FEWEST_ROWS - 1 && last < rows.length);
}

const MOST_BETWEEN = 1;

/** Each row takes the values of the next; the one whose own are gone takes what is asked of it. */
function block({ first, last }: Run, rows: Cell['rows'], step: 1 | -1, proposals: Proposals): Candidate {
  const end = step === 1 ? last + 1 : first - 1;
  const [from, to] = [Math.min(first, end), Math.max(last, end)];
  const changes = Array.from({ length: to - from + 1 }, (_, offset) => from + offset).flatMap((row) =>
    (rows[row] ?? []).flatMap((figure, column): Change[] => {
      if (row === end) return asked(figure, proposals, rows[step === 1 ? first : last]?.[column]);
      const next = rows[row + step]?.[column];
      if (!isKnown(figure) || !next || !isKnown(next) || next.value.equals(figure.value)) return [];
      return [{ figure, value: next.value }];
    }),
  );
  return { slip: 'shifted', changes };
}

/** What the other end of the block prints, where that is asked of it: the rows then went round. */
function asked(figure: Figure, proposals: Proposals, other: Figure | undefined): Change[] {
  const changes = proposals.of(figure.key);
  const round = changes.find(({ value }) => other && isKnown(other) && other.value.equals(value));
  const change = round ?? changes[0];
  return change ? [change] : [];
}
