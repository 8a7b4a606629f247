import {
  TABLE_IDS,
  figuresOfForm,
  locate,
  type Figure,
  type Report,
  type SourceRef,
} from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, allTables, printedRows } from './tables.ts';

export default defineRule({
  id: 'structure/redisplayed-figure',
  title: { zh: '单元格显示的就是所存的数', en: 'A cell shows the number it stores' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '显示的数 = 所存的数（四舍五入后）',
  basis: FORMS,
  why: {
    zh: '数字格式能让单元格显示与所存不同的数，例如负数只标红、不带负号，或者干脆不显示；核对的是显示的数，而公式算的是所存的数。',
    en: 'A number format can make a cell show another number than it stores, such as a negative one in red without its sign, or none; what is shown was checked, while formulas reckon with what is stored.',
  },
  remedy: {
    zh: '把这些单元格改成一般的数值格式，再核对所存的数。',
    en: 'Give these cells a plain number format and check what they store.',
  },
  observes: 'structure',
  messages: {
    shown: {
      zh: '单元格{cell}显示“{shown}”，存的却是{stored}',
      en: 'cell {cell} shows {shown} and stores {stored}',
    },
    unseen: {
      zh: '单元格{cell}存的是{stored}，显示的不是这个数',
      en: 'cell {cell} stores {stored}, which is not what it shows',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const figures = figuresByPlace(report);
    const redisplayed = report.notices.filter(({ kind }) => kind === 'redisplayed');
    for (const { at, text: stored } of redisplayed) {
      const figure = figures.get(placeIn(at));
      const shown = figure?.printed ?? '';
      const data = { cell: at.cell ?? '', stored };
      const place = locate({ ...(figure?.at ?? at), quote: shown === '' ? null : shown });
      yield shown === ''
        ? observe('unseen', place, data, { expected: stored })
        : observe('shown', place, { ...data, shown }, { expected: stored, actual: shown });
    }
  },
});

/** Every figure of the tables and forms by the cell it stands in. */
function figuresByPlace(report: Report): ReadonlyMap<string, Figure> {
  const rows = allTables(report).flatMap(printedRows);
  const figures = [...rows.flatMap((row) => row.figures), ...report.annex.flatMap(figuresOfForm)];
  return new Map(figures.map((figure) => [placeIn(figure.at), figure]));
}

function placeIn({ file, sheet, cell }: SourceRef): string {
  return [file, sheet, cell].join('\n');
}
