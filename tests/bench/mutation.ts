/**
 * Alters one printed table figure at a time and prints, per table, the share the check notices. A figure counts as
 * noticed where the altered report has a finding (other than by rounding) that the report as published has not, or
 * one whose difference changed.
 *
 *   npm run bench:mutation [-- report.txt] [--every n]
 *
 * With `--every n` only every nth figure is altered, for a quick run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { check } from '../../src/engine/check.ts';
import { extract } from '../../src/extract/index.ts';
import { TABLE_IDS, type Document, type Report } from '../../src/model/index.ts';
import { readPrinted } from '../../src/money/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { ALTERATIONS } from './alterations.ts';

const CORPUS = new URL('../../../shared/corpus/gulou-2024/report.txt', import.meta.url);
const FIXTURE = new URL('../../fixtures/fujian.txt', import.meta.url);

interface Trial {
  readonly key: string;
  readonly table: string;
  readonly nil: boolean;
  readonly alteration: string;
  readonly noticed: boolean;
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { every: { type: 'string' } },
  });
  const [given] = positionals;
  const source = given ?? (existsSync(CORPUS) ? CORPUS : FIXTURE);
  process.stdout.write(
    `${given ?? (source === CORPUS ? 'corpus report gulou-2024' : 'fixture fujian.txt')}\n`,
  );
  const trials = runTrials(extract(readFileSync(source), 'report.txt'), Number(values.every ?? 1));
  const bar = printShares(trials);
  printMisses(trials);
  process.exitCode = bar ? 0 : 1;
}

function runTrials(document: Document, every: number): Trial[] {
  const original = figuresOf(recognise(document));
  const known = traces(recognise(document));
  const cells = figureCells(document).filter((_, index) => index % every === 0);
  return cells.flatMap(({ block, row, cell, text }) =>
    ALTERATIONS.flatMap(({ name, alter }): Trial[] => {
      const altered = alter(text);
      if (altered === null) return [];
      const report = recognise(withCell(document, { block, row, cell }, altered));
      const key = changedKey(original, figuresOf(report));
      if (key === undefined) return [];
      const noticed = [...traces(report)].some((trace) => !known.has(trace));
      const read = readPrinted(text);
      const nil = 'value' in read && read.value.isZero();
      return [{ key, table: key.slice(0, 2), nil, alteration: name, noticed }];
    }),
  );
}

interface Place {
  readonly block: number;
  readonly row: number;
  readonly cell: number;
}

/** Every cell with a figure, table or not: those that turn out to be no figure of a table are passed over. */
function figureCells({ blocks }: Document): (Place & { text: string })[] {
  return blocks.flatMap((block, blockIndex) =>
    block.kind === 'text'
      ? []
      : block.rows.flatMap((row, rowIndex) =>
          row.flatMap(({ text }, cellIndex) =>
            /\d\.\d/u.test(text) && readPrinted(text).kind === 'amount'
              ? [{ block: blockIndex, row: rowIndex, cell: cellIndex, text }]
              : [],
          ),
        ),
  );
}

function withCell(document: Document, { block, row, cell }: Place, text: string): Document {
  const grid = document.blocks[block];
  const cells = grid?.kind === 'grid' ? grid.rows[row] : undefined;
  const old = cells?.[cell];
  if (grid?.kind !== 'grid' || !cells || !old) throw new Error('no such cell');
  const rows = grid.rows.with(row, cells.with(cell, { ...old, text }));
  return { ...document, blocks: document.blocks.with(block, { ...grid, rows }) };
}

function figuresOf({ tables }: Report): Map<string, string | null> {
  return new Map(
    TABLE_IDS.flatMap((id) =>
      tables[id].rows.flatMap((row) => row.figures.map(({ key, printed }) => [key, printed] as const)),
    ),
  );
}

function changedKey(
  before: ReadonlyMap<string, string | null>,
  after: ReadonlyMap<string, string | null>,
): string | undefined {
  return [...before].find(([key, printed]) => after.get(key) !== printed)?.[0];
}

function traces(report: Report): Set<string> {
  return new Set(
    check(report, RULES)
      .findings.filter(({ verdict }) => verdict !== 'rounding')
      .map((finding) => {
        const difference = finding.kind === 'arithmetic' ? finding.measure.difference.toString() : '';
        return `${finding.fingerprint} ${difference}`;
      }),
  );
}

const share = (trials: readonly Trial[]): string => {
  const noticed = trials.filter((trial) => trial.noticed).length;
  return trials.length === 0
    ? '–'
    : `${((100 * noticed) / trials.length).toFixed(1)}% (${noticed}/${trials.length})`;
};

/** Prints the shares and says whether the bar is met: 99% of figures other than nil, and 97% of all for +37.11. */
function printShares(trials: readonly Trial[]): boolean {
  const names = ALTERATIONS.map(({ name }) => name);
  const line = (head: string, of: readonly Trial[]): string =>
    [
      head.padEnd(10),
      ...names.map((name) => share(of.filter(({ alteration }) => alteration === name)).padEnd(18)),
    ].join('');
  const lines = [
    ['figures'.padEnd(10), ...names.map((name) => name.padEnd(18))].join(''),
    ...TABLE_IDS.map((id) =>
      line(
        id,
        trials.filter(({ table }) => table === id),
      ),
    ),
    line('all', trials),
    line(
      'not nil',
      trials.filter(({ nil }) => !nil),
    ),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  const rate = (of: readonly Trial[]): number => of.filter(({ noticed }) => noticed).length / of.length;
  const first = trials.filter(({ alteration }) => alteration === names[0]);
  return rate(first) >= 0.97 && rate(first.filter(({ nil }) => !nil)) >= 0.99;
}

function printMisses(trials: readonly Trial[]): void {
  const missed = trials.filter(({ noticed }) => !noticed);
  process.stdout.write(missed.length === 0 ? 'nothing missed\n' : 'missed:\n');
  for (const { key, alteration } of missed) process.stdout.write(`  ${key}  ${alteration}\n`);
}

main();
