import { TABLE_IDS } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { EXPECTED_TABLES, PUBLICATION, allTables, isExpected } from './tables.ts';

export default defineRule({
  id: 'structure/table-missing',
  title: { zh: '九张决算表齐全', en: 'All nine tables are published' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '01–09 各表都在',
  basis: PUBLICATION,
  why: {
    zh: '决算公开要求各表齐全，没有数据的表也要公开空表并加说明；缺一张表，与它有关的勾稽关系就都无从核对。',
    en: 'All tables are to be published, one without data as an empty form with a note; without a table, nothing that ties to it can be checked.',
  },
  remedy: {
    zh: '补上缺少的表。表已经在文件里的，检查表题是否写全、是否与正文连在一行，或转换格式时是否丢了页。',
    en: 'Add the table. If the file has it, see whether its title is complete and on a line of its own, and whether a page was lost in conversion.',
  },
  observes: 'structure',
  messages: {
    missing: { zh: '报告中没有找到《{title}》', en: 'The report has no table titled {title}' },
  },
  options: [EXPECTED_TABLES],
  since: '0.1.0',
  *check({ report, option }) {
    const expected = option(EXPECTED_TABLES);
    for (const table of allTables(report)) {
      if (table.parts.status !== 'missing' || !isExpected(report, table.id, expected)) continue;
      yield observe('missing', table.parts.at, { title: table.title });
    }
  },
});
