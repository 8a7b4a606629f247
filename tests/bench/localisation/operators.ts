import {
  TABLE_IDS,
  isKnown,
  type Figure,
  type KnownFigure,
  type Report,
  type TableId,
} from '../../../src/model/index.ts';
import { Decimal, lastDigit } from '../../../src/money/index.ts';
import type { Random } from '../../support/generated/random.ts';
import { withPrints, withTable, withoutRow, type Prints } from './edit.ts';
import type { Altered } from './judgement.ts';

/** A report with something altered, and what it was. */
export interface Edit {
  readonly operator: string;
  readonly place: TableId;
  /** What was done, in figure keys. */
  readonly what: string;
  readonly altered: Altered;
  readonly report: () => Report;
}

/** One figure printed otherwise; null where that is what it prints already. Amounts are in last digits. */
const OF_ONE: readonly (readonly [name: string, alter: (figure: KnownFigure) => string | null])[] = [
  ['+37.11', (figure) => plus(figure, 3711)],
  ['+0.50', (figure) => plus(figure, 50)],
  ['+0.01', (figure) => plus(figure, 1)],
  ['transpose', ({ printed }) => firstOther(printed, transposed)],
  ['drop a digit', ({ printed }) => firstOther(printed, dropped)],
  ['double a digit', ({ printed }) => firstOther(printed, doubled)],
  ['decimal point', ({ value, decimals }) => value.times(10).toFixed(decimals)],
  ['sign', ({ value, decimals }) => value.negated().toFixed(decimals)],
  ['元 for 万元', ({ value, decimals }) => value.times(10_000).toFixed(decimals)],
];

function plus({ value, decimals }: KnownFigure, digits: number): string {
  return value.plus(lastDigit(decimals).times(digits)).toFixed(decimals);
}

function firstOther(printed: string, variants: (printed: string) => string[]): string | null {
  const other = variants(printed).find(
    (variant) =>
      /^-?\d+(?:\.\d+)?$/u.test(variant) && !new Decimal(variant).equals(printed.replaceAll(',', '')),
  );
  return other ?? null;
}

const signs = (printed: string): number[] => Array.from(printed, (_, index) => index);

function transposed(printed: string): string[] {
  return signs(printed)
    .slice(1)
    .map(
      (at) =>
        printed.slice(0, at - 1) +
        printed.slice(at, at + 1) +
        printed.slice(at - 1, at) +
        printed.slice(at + 1),
    );
}

function dropped(printed: string): string[] {
  return signs(printed).map((at) => printed.slice(0, at) + printed.slice(at + 1));
}

function doubled(printed: string): string[] {
  return signs(printed).map((at) => printed.slice(0, at + 1) + printed.slice(at));
}

/** Every way in which one printed figure that is not nil goes wrong by itself. */
export function singles(report: Report): Edit[] {
  return amountsOf(report).flatMap(({ place, figure }) =>
    OF_ONE.flatMap(([operator, alter]) => {
      const print = alter(figure);
      return print === null ? [] : [reprint(report, operator, place, [[figure, print]])];
    }),
  );
}

/** Every figure that changes places with the one below it, or to the right of it. */
export function swaps(report: Report): Edit[] {
  return amountsOf(report).flatMap(({ place, figure, rows, row, column }) =>
    (
      [
        ['swap rows', rows[row + 1]?.[column]],
        ['swap columns', rows[row]?.[column + 1]],
      ] as const
    ).flatMap(([operator, other]) =>
      other && isKnown(other) && other.state === 'printed' && !other.value.equals(figure.value)
        ? [
            reprint(report, operator, place, [
              [figure, other.printed],
              [other, figure.printed],
            ]),
          ]
        : [],
    ),
  );
}

/** Two figures of one table wrong at once. */
export function twos(report: Report, random: Random, count: number): Edit[] {
  const amounts = amountsOf(report);
  return Array.from({ length: count }, () => {
    const first = random.whole(0, amounts.length - 1);
    const [one, other] = [amounts[first], amounts[(first + random.whole(1, 12)) % amounts.length]];
    if (!one || !other) return [];
    return reprint(report, 'two figures', one.place, [
      [one.figure, plus(one.figure, 3711)],
      [other.figure, plus(other.figure, 1250)],
    ]);
  }).flat();
}

/** A block of rows whose values slip down by one, the last one's to the top. */
export function shifts(report: Report, random: Random): Edit[] {
  return (['02', '03', '05'] as const).flatMap((place) => {
    const rows = report.tables[place].rows.filter(({ key }) => key !== '合计');
    const length = random.whole(4, 7);
    if (rows.length < length) return [];
    const start = random.whole(0, rows.length - length);
    const block = rows.slice(start, start + length);
    const prints = block.flatMap(({ figures }, row) =>
      figures.flatMap((figure, column): [KnownFigure, string][] => {
        const source = block.at(row - 1)?.figures[column];
        return isKnown(figure) && source && isKnown(source) && !source.value.equals(figure.value)
          ? [[figure, source.printed]]
          : [];
      }),
    );
    return prints.length === 0 ? [] : [reprint(report, 'shift rows', place, prints)];
  });
}

/** Every row of codes left out, and every table. */
export function omissions(report: Report): Edit[] {
  return TABLE_IDS.flatMap((place) => {
    const { rows, isRead } = report.tables[place];
    if (!isRead) return [];
    const edit = (operator: string, what: string, altered: Report): Edit => ({
      operator,
      place,
      what,
      altered: new Map(),
      report: () => altered,
    });
    return [
      edit('delete table', place, withTable(report, place, { status: 'missing', rows: [], columns: [] })),
      ...rows
        .filter(({ code, figures }) => code !== null && figures.some(isAmount))
        .map(({ key }) => edit('delete row', `${place}/${key}`, withoutRow(report, place, key))),
    ];
  });
}

interface Amount {
  readonly place: TableId;
  readonly figure: KnownFigure;
  readonly rows: readonly (readonly Figure[])[];
  readonly row: number;
  readonly column: number;
}

function amountsOf(report: Report): Amount[] {
  return TABLE_IDS.flatMap((place) => {
    const rows = report.tables[place].rows.map(({ figures }) => figures);
    return rows.flatMap((figures, row) =>
      figures.flatMap((figure, column) => (isAmount(figure) ? [{ place, figure, rows, row, column }] : [])),
    );
  });
}

function isAmount(figure: Figure): figure is KnownFigure {
  return isKnown(figure) && figure.state === 'printed' && !figure.value.isZero();
}

function reprint(
  report: Report,
  operator: string,
  place: TableId,
  prints: readonly (readonly [KnownFigure, string])[],
): Edit {
  const by: Prints = new Map(prints.map(([{ key }, print]) => [key, print]));
  return {
    operator,
    place,
    what: prints.map(([{ key, printed }, print]) => `${key} ${printed} → ${print}`).join(', '),
    altered: new Map(prints.map(([{ key, value }]) => [key, value])),
    report: () => withPrints(report, by),
  };
}
