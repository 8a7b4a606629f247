import { TABLE_IDS, type Location } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, readTables, rowLabel } from './tables.ts';

export default defineRule({
  id: 'structure/repeated-row',
  title: { zh: '同一科目在一张表中只列一行', en: 'A table prints a code or line once' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '一张表里每行的科目都不同',
  basis: FORMS,
  why: {
    zh: '同一编码或项目列了两行，不是重复计列，就是其中一行的编码填错了；核对时只取了第一行。',
    en: 'A code or line printed twice was counted twice, or one of the two has the wrong code; only the first was checked.',
  },
  remedy: {
    zh: '核对两行的编码和金额：重复的删去，编码填错的改正，并复核上级科目的合计。',
    en: 'Compare both rows, delete the duplicate or correct the code, and add the parent up again.',
  },
  observes: 'structure',
  messages: {
    atLine: {
      zh: '《{title}》的“{row}”重复列示，第一次在第{place}行',
      en: '{title} prints {row} again; it first stands on line {place}',
    },
    atPage: {
      zh: '《{title}》的“{row}”重复列示，第一次在第{place}页',
      en: '{title} prints {row} again; it first stands on page {place}',
    },
    atCell: {
      zh: '《{title}》的“{row}”重复列示，第一次在单元格{place}',
      en: '{title} prints {row} again; it first stands in cell {place}',
    },
    earlier: {
      zh: '《{title}》的“{row}”重复列示，前面已经列过',
      en: '{title} prints {row} again; it stands further up already',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of readTables(report)) {
      for (const row of table.repeatedRows) {
        const { message, place } = whereFirst(table.row(row.key)?.at);
        yield observe(message, row.at, { title: table.title, row: rowLabel(row), place });
      }
    }
  },
});

/** Where the first of both rows stands, in whatever terms its source has. */
function whereFirst(at: Location | undefined): { message: string; place: string } {
  if (at && at.cell !== null) return { message: 'atCell', place: at.cell };
  if (at && at.line !== null) return { message: 'atLine', place: String(at.line) };
  if (at && at.page !== null) return { message: 'atPage', place: String(at.page) };
  return { message: 'earlier', place: '' };
}
