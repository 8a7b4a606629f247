import type { Change } from '../../model/index.ts';
import { taking, type Cell, type Neighbours } from './neighbours.ts';
import type { Proposals } from './proposals.ts';
import type { Candidate } from './weigh.ts';

/** Two rows are swapped, not shifted. */
const FEWEST_ROWS = 3;

/** Rows of a table, from the first to the last, whose values stand `step` rows further on. */
interface Block {
  readonly rows: Cell['rows'];
  readonly first: number;
  readonly last: number;
  readonly step: 1 | -1;
}

/**
 * Blocks of rows whose values stand one row off their codes, as when a cell is inserted above them: one row after
 * another is asked to print what the next one does. The values of the row at the end either went round to the other end
 * of the block, or are lost, and are what broken relations ask of it.
 */
export function shiftedBlocks(proposals: Proposals, neighbours: Neighbours): Candidate[] {
  return ([1, -1] as const).flatMap((step) =>
    runsOf(proposals, neighbours, step)
      .flatMap(variants)
      .flatMap((block) => [wentRound(block), wasLost(block, proposals)])
      .map((changes): Candidate => ({ slip: 'shifted', changes })),
  );
}

/** Where rows in a row are asked to print what the next one does; rows in between may be equal as it is. */
function runsOf(proposals: Proposals, neighbours: Neighbours, step: 1 | -1): Block[] {
  const asked = new Map<Cell['rows'], Set<number>>();
  for (const { figure, value } of proposals.all) {
    const cell = neighbours.cell(figure);
    if (!cell || !neighbours.below(figure, step)?.value.equals(value)) continue;
    asked.set(cell.rows, (asked.get(cell.rows) ?? new Set()).add(cell.row));
  }
  return Array.from(asked, ([rows, found]) =>
    runs(
      [...found].toSorted((a, b) => a - b),
      rows,
      step,
    ),
  ).flat();
}

const MOST_BETWEEN = 2;

function runs(found: readonly number[], rows: Cell['rows'], step: 1 | -1): Block[] {
  const blocks: Block[] = [];
  for (const row of found) {
    const open = blocks.at(-1);
    if (open && row - open.last <= MOST_BETWEEN + 1) blocks[blocks.length - 1] = { ...open, last: row };
    else blocks.push({ rows, first: row, last: row, step });
  }
  return blocks.filter(({ first, last }) => last > first);
}

const NEARBY = [-2, -1, 0, 1, 2];

/** The block with the row at its end that prints no other row's values, and with its ends a little further on or back. */
function variants({ rows, first, last, step }: Block): Block[] {
  const [from, to] = step === 1 ? [first, last + 1] : [first - 1, last];
  return NEARBY.flatMap((ahead) =>
    NEARBY.map((behind) => ({ rows, first: from + ahead, last: to + behind, step })),
  )
    .filter((block) => block.first >= 0 && block.last < rows.length)
    .filter((block) => block.last - block.first + 1 >= FEWEST_ROWS);
}

/** Every row takes the values of the next, and the end those of the other end; the first row of the block leads. */
function wentRound({ rows, first, last, step }: Block): Change[] {
  const count = last - first + 1;
  const sourceOf = (row: number): number => first + ((row - first + step + count) % count);
  return rowsOf({ first, last }).flatMap((row) => taking(rows[row], rows[sourceOf(row)]));
}

/** Every row but the end takes the values of the next. */
function wasLost({ rows, first, last, step }: Block, proposals: Proposals): Change[] {
  const end = step === 1 ? last : first;
  return rowsOf({ first, last }).flatMap((row) =>
    row === end
      ? (rows[row] ?? []).flatMap(({ key }) => proposals.of(key).slice(0, 1))
      : taking(rows[row], rows[row + step]),
  );
}

function rowsOf({ first, last }: { first: number; last: number }): number[] {
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset);
}
