import { LEVEL_OF_LENGTH, locate, type Row, type Table } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { CODED_TABLES, codedTables, codelessRows, hasAmount } from './coding.ts';
import { FORMS, rowLabel } from './tables.ts';

export default defineRule({
  id: 'structure/code-levels',
  title: { zh: '上下级科目齐全', en: 'Codes are printed with those over and under them' },
  severity: 'error',
  needs: CODED_TABLES,
  formula: '{02,03,05,06,08,09}/下级科目 → 上级科目; 06/类 → 06/款',
  basis: FORMS,
  why: {
    zh: '这张表逐级列示科目，只有这里缺了一级：缺的那一行的数没有读到，与它有关的加总和核对也就没有做。',
    en: 'The table prints its codes level by level, and here alone a level is missing: the figures of the missing row were not read, and what ties to them was not checked.',
  },
  remedy: {
    zh: '对照原始账表补上缺的行；原表有这一行的，检查转换时是否并入了别的行，或者编码认错了。',
    en: 'Add the missing row; if the original has it, see whether conversion merged it into another or misread its code.',
  },
  observes: 'structure',
  messages: {
    parent: {
      zh: '《{title}》列了“{row}”，却没有列它的上级科目 {code}（{level}级）',
      en: '{title} prints {row} but not {code}, the {level} over it',
    },
    children: {
      zh: '《{title}》“{row}”有数，却没有列它的{level}级科目，其他科目都列了',
      en: '{title}: {row} has an amount but no {level} under it, as the others have',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { table, codesNamed } of codedTables(report)) {
      const { title } = table;
      const told = new Set(codelessRows(table, codesNamed).flatMap(({ codes }) => codes));
      for (const { code, row } of missingParents(table)) {
        if (told.has(code)) continue;
        const data = { title, row: rowLabel(row), code, level: levelOf(code) };
        yield observe('parent', locate({ ...row.at, quote: row.code }), data, { expected: code });
      }
      // Functional items may be kept from the public, and other tables tell of those that are not; 06 stands alone.
      for (const row of table.id === '06' ? childless(table, told) : []) {
        yield observe('children', row.at, { title, row: rowLabel(row), level: '款' });
      }
    }
  },
});

/** Codes a table does not print though it prints one right beneath, and others of their level with what is beneath. */
function missingParents(table: Table): { code: string; row: Row }[] {
  const printed = table.rows.flatMap((row) => {
    const parent = row.code === null ? '' : row.code.slice(0, -2);
    return parent.length < 3 ? [] : [{ code: parent, row }];
  });
  const levels = new Set(printed.flatMap(({ code }) => (table.row(code) ? [code.length] : [])));
  const missing = printed.filter(
    ({ code, row }) => !table.row(code) && levels.has(code.length) && hasAmount(row),
  );
  return missing.filter(({ code }, index) => missing.findIndex((other) => other.code === code) === index);
}

/** 类 with an amount and no 款, where other 类 have some. */
function childless(table: Table, told: ReadonlySet<string>): Row[] {
  const parents = new Set(table.rows.flatMap(({ code }) => (code?.length === 5 ? [code.slice(0, 3)] : [])));
  if (!table.rows.some(({ code }) => code !== null && parents.has(code))) return [];
  const hasCodeless = (code: string): boolean => [...told].some((each) => each.startsWith(code));
  return table.rows.filter(
    (row) => row.level === '类' && hasAmount(row) && !parents.has(row.key) && !hasCodeless(row.key),
  );
}

function levelOf(code: string): string {
  return LEVEL_OF_LENGTH[code.length] ?? '';
}
