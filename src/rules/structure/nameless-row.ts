import { TABLE_IDS } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, readTables } from './tables.ts';

export default defineRule({
  id: 'structure/nameless-row',
  title: { zh: '有数的行都有科目', en: 'Every row of figures has a code or a name' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '有数的行 → 有编码或名称',
  basis: FORMS,
  why: {
    zh: '一行数没有编码也没有名称，读者不知道是什么；常见的是模板的空行填进了0.00。',
    en: 'Figures without code or name say nothing; as a rule they are an empty row of the template filled with 0.00.',
  },
  remedy: {
    zh: '补上科目编码和名称；是空行的，删掉这一行。',
    en: 'Add code and name, or delete the row if it is an empty one.',
  },
  observes: 'structure',
  messages: {
    nameless: {
      zh: '《{title}》有{rows}行数没有科目编码和名称',
      en: '{title} has {rows} row(s) of figures with neither code nor name',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { title, parts } of readTables(report)) {
      const [first] = parts.namelessRows;
      if (first) yield observe('nameless', first, { title, rows: String(parts.namelessRows.length) });
    }
  },
});
