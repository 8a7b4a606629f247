import { TABLE_IDS } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION, allTables, titleAt } from './tables.ts';

export default defineRule({
  id: 'structure/table-unreadable',
  title: { zh: '每张表都能读出行和列', en: 'The rows of every table can be made out' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '01–09 各表都读得出行',
  basis: PUBLICATION,
  why: {
    zh: '找到了表题，却认不出一行数据，这张表等于没有核对；不提示出来，会让人以为它没有问题。',
    en: 'The title is there but no row could be made out, so the table was not checked at all; silence would pass for approval.',
  },
  remedy: {
    zh: '多半是转换格式时丢了单元格边框或制表符。请改用原始的 Word、Excel 文件或带表格线的 PDF 重新核对。',
    en: 'Most likely cell borders or tabs were lost in conversion. Check the original Word or Excel file, or a PDF with ruled tables.',
  },
  observes: 'structure',
  messages: {
    unreadable: {
      zh: '找到了《{title}》的表题，但没有认出任何一行，可能是转换时丢了单元格边框或制表符',
      en: 'The title {title} is there, but no row under it could be made out; cell borders or tabs were likely lost in conversion',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of allTables(report)) {
      if (table.parts.status !== 'unreadable') continue;
      yield observe('unreadable', titleAt(table), { title: table.title });
    }
  },
});
