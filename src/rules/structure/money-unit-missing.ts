import { TABLE_IDS } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, readTables, titleAt } from './tables.ts';

export default defineRule({
  id: 'structure/money-unit-missing',
  title: { zh: '表头注明金额单位', en: 'Every table states its money unit' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '01–09 各表都有金额单位',
  basis: FORMS,
  why: {
    zh: '不写明万元还是元，读者可能把金额看错一万倍。',
    en: 'Without the unit, readers may take an amount for ten thousand times what it is.',
  },
  remedy: {
    zh: '在表的右上方补上“单位：万元”（或实际使用的单位）。',
    en: 'Print the unit over the table, 单位：万元 or whichever it is.',
  },
  observes: 'structure',
  messages: {
    missing: {
      zh: '《{title}》没有注明金额单位，核对时按{unit}计算',
      en: '{title} does not state its money unit; its figures are taken to be in {unit}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const table of readTables(report)) {
      const { printedMoneyUnit, moneyUnit, columns } = table.parts;
      if (printedMoneyUnit === null && columns.length > 0) {
        yield observe('missing', titleAt(table), { title: table.title, unit: moneyUnit });
      }
    }
  },
});
