import { TABLE_IDS, type Row } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION, printedRows, readTables, rowLabel } from './tables.ts';

export default defineRule({
  id: 'structure/lost-figures',
  title: { zh: '每行的数都完整', en: 'No row has lost figures' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '一行有几个数 = 这张表有几栏',
  basis: PUBLICATION,
  why: {
    zh: '这些行的数与表头的栏对不上（比栏少，或比栏多），无法确定哪个数在哪一栏，用到它们的勾稽关系都没有核对。',
    en: 'These rows have fewer figures than the header has columns, or more, and which stands in which cannot be told; what ties to them was not checked.',
  },
  remedy: {
    zh: '用原始文件重新核对；原始文件也缺数的，把缺的数补上（没有数的栏留空或填0.00）；表头少了栏目名称的，补上栏目名称。',
    en: 'Check the original file; if it lacks the figures too, fill them in, nil ones as a blank cell or 0.00; if a column has lost its header, print it.',
  },
  observes: 'structure',
  messages: {
    row: {
      zh: '《{title}》的“{first}”一行缺{each}个数',
      en: '{title}: row {first} has lost {each} figure(s)',
    },
    rows: {
      zh: '《{title}》有{rows}行缺数，从“{first}”到“{last}”，每行缺{each}个',
      en: '{title}: {rows} rows, from {first} to {last}, have lost {each} figure(s) each',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of readTables(report)) {
      const damaged = printedRows(table).filter((row) => lostIn(row) > 0);
      const [first, last] = [damaged[0], damaged.at(-1)];
      if (!first || !last) continue;
      yield observe(damaged.length === 1 ? 'row' : 'rows', first.at, {
        title: table.title,
        rows: String(damaged.length),
        first: rowLabel(first),
        last: rowLabel(last),
        each: span(damaged.map(lostIn)),
      });
    }
  },
});

function lostIn(row: Row): number {
  return row.figures.filter(({ state }) => state === 'lost').length;
}

function span(counts: readonly number[]): string {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least}–${most}`;
}
