import {
  FUND_COLUMNS_OF_FORM,
  TABLE_IDS,
  isKnown,
  type Figure,
  type FormColumn,
  type Report,
} from '../../src/model/index.ts';

/** A part of the report that is told by itself: a table, a section of the narrative, a kind of figure of the annex. */
export interface Subject {
  readonly group: 'tables' | 'narrative' | 'annex';
  readonly part: string;
  readonly figure: Figure;
}

const ANNEX_PARTS = ['money', 'rates', 'weights', 'scores', 'targets'] as const;
type AnnexPart = (typeof ANNEX_PARTS)[number];

const PART_OF_COLUMN: Readonly<Record<FormColumn, AnnexPart>> = {
  年初预算数: 'money',
  全年预算数: 'money',
  全年执行数: 'money',
  分值: 'weights',
  执行率: 'rates',
  得分: 'scores',
};

/** Every figure of a report in its order, also those that are not printed. */
export function subjectsOf({ tables, narrative, annex }: Report): Subject[] {
  return [
    ...TABLE_IDS.flatMap((part) =>
      tables[part].rows.flatMap((row) =>
        row.figures.map((figure): Subject => ({ group: 'tables', part, figure })),
      ),
    ),
    ...narrative.flatMap(({ id, figures }) =>
      figures.map((figure): Subject => ({ group: 'narrative', part: id, figure })),
    ),
    ...annex.flatMap(({ funds, indicators, fullMarks, total }) => {
      const of = (part: AnnexPart, figure: Figure | null): Subject[] =>
        figure === null ? [] : [{ group: 'annex', part, figure }];
      return [
        ...funds.flatMap((line) =>
          FUND_COLUMNS_OF_FORM.flatMap((column) => of(PART_OF_COLUMN[column], line.figures[column])),
        ),
        ...indicators.flatMap(({ target, actual, weight, score }) => [
          ...of('targets', target.figure),
          ...of('targets', actual.figure),
          ...of('weights', weight),
          ...of('scores', score),
        ]),
        ...of('weights', fullMarks),
        ...of('scores', total),
      ];
    }),
  ];
}

/** What is printed of every figure by key. */
export function printsOf(report: Report): Map<string, string | null> {
  return new Map(subjectsOf(report).map(({ figure: { key, printed } }) => [key, printed]));
}

export function isNil(figure: Figure): boolean {
  return isKnown(figure) && figure.value.isZero();
}

/** Printed in digits: what can go wrong digit by digit. */
export function isInDigits({ state, printed }: Figure): boolean {
  return state === 'printed' && printed !== null;
}
