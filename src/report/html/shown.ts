import {
  FUND_COLUMNS_OF_FORM,
  TABLE_IDS,
  type Figure,
  type Form,
  type Report,
  type Row,
  type Table,
} from '../../model/index.ts';

/** Every figure the page has a place for: cells of tables and forms, also blank ones, and numbers of sentences. */
export function figuresShown({ tables, narrative, annex }: Report): Figure[] {
  return [
    ...TABLE_IDS.flatMap((id) => rowsOf(tables[id]).flatMap(({ figures }) => figures)),
    ...narrative.flatMap(({ figures }) => figures),
    ...annex.flatMap(figuresIn),
  ].filter(hasPlace);
}

/** The rows of a table, and those that repeat the key of an earlier one. */
function rowsOf({ rows, repeatedRows }: Table): readonly Row[] {
  return [...rows, ...repeatedRows];
}

/** Whether it stands somewhere, be it as a blank; the others are in relations alone. */
export function hasPlace({ state }: Figure): boolean {
  return state !== 'absent' && state !== 'unavailable' && state !== 'fixed' && state !== 'published';
}

/** The figures a form states in words, in the order of the words. */
export function statedIn({ stated }: Form): Figure[] {
  return [stated.aidedByGoal, stated.aided, ...stated.paid].filter((figure) => figure !== null);
}

function figuresIn(form: Form): Figure[] {
  const { funds, indicators, fullMarks, total } = form;
  return [
    ...funds.flatMap(({ figures }) => FUND_COLUMNS_OF_FORM.map((column) => figures[column])),
    ...statedIn(form),
    ...indicators.flatMap(({ target, actual, weight, score }) => [
      ...[target.figure, actual.figure].filter((figure) => figure !== null),
      weight,
      score,
    ]),
    fullMarks,
    total,
  ];
}
