import { TABLES, TABLE_IDS, locate, type Table } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, readTables } from './tables.ts';

export default defineRule({
  id: 'structure/missing-total',
  title: { zh: '合计行齐全', en: 'Every table prints its totals' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '01–09 各表都有应有的合计行',
  basis: FORMS,
  why: {
    zh: '没有合计行，表内加总和表间勾稽都没有落脚点。',
    en: 'Without its total a table cannot be added up, and other tables have nothing to tie to.',
  },
  remedy: {
    zh: '补上这一行；原表有这一行的，检查转换时是否并入了表头或掉到了表外。',
    en: 'Add the row; if the original has it, see whether conversion merged it into the header or dropped it.',
  },
  observes: 'structure',
  messages: {
    missing: { zh: '《{title}》没有“{total}”行', en: '{title} has no row {total}' },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of readTables(report).filter((read) => !isBlankForm(read))) {
      for (const total of TABLES[table.id].totals) {
        if (table.row(total) || isOneList(table)) continue;
        const place = locate({ ...table.parts.at, row: total, quote: table.parts.title });
        yield observe('missing', place, { title: table.title, total });
      }
    }
  },
});

/** 06 as one list under one 合计, which parts nothing into personnel and public funds. */
function isOneList(table: Table): boolean {
  return (
    table.id === '06' &&
    table.row('合计') !== undefined &&
    !TABLES['06'].totals.some((total) => table.row(total))
  );
}

/** A form published empty, which some provinces do without a single row. */
function isBlankForm({ id, parts, rows }: Table): boolean {
  return ['07', '08', '09'].includes(id) && parts.status === 'empty' && rows.length === 0;
}
