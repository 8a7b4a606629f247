import { TABLE_IDS, locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, printedRows, readTables, rowLabel } from './tables.ts';

export default defineRule({
  id: 'structure/illegible-figure',
  title: { zh: '金额栏印的都是数', en: 'What stands in a column of money is a figure' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '金额栏的每一格是数、横线或空白',
  basis: FORMS,
  why: {
    zh: '这一格印的不成数（多一个小数点、分节号错位、混入文字等），读者不知道金额是多少，相关勾稽也无法核对。',
    en: 'A stray point, a misplaced separator or a letter leaves the amount unknown, and what ties to it unchecked.',
  },
  remedy: { zh: '对照原始账表改正这个数。', en: 'Correct the figure from the books.' },
  observes: 'structure',
  messages: {
    illegible: {
      zh: '《{title}》“{row}”的“{column}”印作“{printed}”，不成数',
      en: '{title}, row {row}, column {column}: {printed} is no figure',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of readTables(report)) {
      for (const row of printedRows(table)) {
        for (const { state, printed, at } of row.figures) {
          if (state !== 'illegible' || printed === null) continue;
          const data = { title: table.title, row: rowLabel(row), column: at.column ?? '', printed };
          yield observe('illegible', locate({ ...at, quote: printed }), data, { actual: printed });
        }
      }
    }
  },
});
