import { locate, type Report, type Row, type Table } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { CODED_TABLES, codedTables, codelessRows, hasAmount, type CodesNamed } from './coding.ts';
import { FORMS } from './tables.ts';

export default defineRule({
  id: 'structure/row-code',
  title: { zh: '每个科目都印着自己的编码', en: 'Every item bears its own code' },
  severity: 'error',
  needs: CODED_TABLES,
  formula: '{02,03,05,06,08,09}/行/编码 = 该行名称的编码',
  basis: FORMS,
  why: {
    zh: '同一张表的其他科目都有编码，这一行的编码却没有、认不出来或者是别的科目的；编码定不下来，表内加总和表间核对都没有算上这一行的数。',
    en: 'Other items of the table are coded, and this one has no code, an unreadable one or that of another item; what is not known by its code was neither added up nor compared with other tables.',
  },
  remedy: {
    zh: '对照原始账表补上或改正科目编码，再复核上级科目的合计；编码没错的，改正科目名称。',
    en: 'Print the code from the books or correct it, and add the parent up again; if the code is right, correct the name.',
  },
  observes: 'structure',
  messages: {
    codeless: {
      zh: '《{title}》“{row}”有数，却没有能认出的科目编码',
      en: '{title}: row {row} has figures and no code that can be read',
    },
    probable: {
      zh: '《{title}》“{row}”有数，却没有能认出的科目编码，应是{code}',
      en: '{title}: row {row} has figures and no code that can be read; it should be {code}',
    },
    another: {
      zh: '《{title}》编码{code}印着“{name}”，这是{other}的名称，而这个编码表中没有列',
      en: '{title} prints {name} under {code}; it is the name of {other}, which the table does not print',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { table, codesNamed } of codedTables(report)) {
      const { title } = table;
      for (const { row, codes } of codelessRows(table, codesNamed)) {
        const [code, another] = codes;
        const place = locate({ ...row.at, quote: row.name });
        yield code !== undefined && another === undefined
          ? observe('probable', place, { title, row: row.name, code }, { expected: code })
          : observe('codeless', place, { title, row: row.name });
      }
      for (const { row, code, other } of miscodedRows(report, table, codesNamed)) {
        const data = { title, code, name: row.name, other };
        yield observe('another', locate({ ...row.at, quote: code }), data, { expected: other, actual: code });
      }
    }
  },
});

/** Rows with an amount whose name is that of one other code of the same 类 and level, and of no code like their own. */
function miscodedRows(
  report: Report,
  table: Table,
  codesNamed: CodesNamed,
): { row: Row; code: string; other: string }[] {
  const elsewhere = new Set(
    CODED_TABLES.filter((id) => id !== table.id).flatMap((id) =>
      report.tables[id].rows.map(({ code }) => code),
    ),
  );
  return table.rows.flatMap((row) => {
    const { code, name } = row;
    if (code === null || elsewhere.has(code) || !hasAmount(row)) return [];
    const named = codesNamed(name);
    const [other, another] = named.filter(
      (each) => each.length === code.length && each.startsWith(code.slice(0, 3)) && !table.row(each),
    );
    return named.includes(code) || other === undefined || another !== undefined ? [] : [{ row, code, other }];
  });
}
