import type { Report } from '../../../src/model/index.ts';
import type { Differed } from '../../../src/report/diff/index.ts';
import { RULES } from '../../../src/rules/index.ts';
import { reportSaying } from '../html/hostile.ts';
import { sketchReport } from '../../support/report.ts';
import { differed } from './pages.ts';

/** Two years that have words in every name, cell and sentence: changed, new, gone, renamed, moved and not compared. */
export function yearsSaying(words: string, long: string): Differed {
  const current = reportSaying(words, long);
  const rows = sketchReport({
    tables: {
      '03': {
        title: words,
        printedNumber: words,
        rows: {
          合计: { name: long, cells: ['10.00', '4.00', '5.00'] },
          '205': { name: words, cells: ['40.25', '7.00', null] },
          '2050201': { name: `新${words}`, cells: ['40.25', words, '1.00'] },
          '206': { name: long, cells: ['2.00', '1.00', '1.00'] },
        },
      },
      '05': { title: words, rows: { '206': { name: words, cells: [words, long, '5.00'] } } },
    },
  });
  const newer: Report = { ...current, tables: { ...current.tables, '03': rows.tables['03'] } };
  const before = sketchReport({
    path: `旧${words}`,
    unit: `旧${words}`,
    year: 2023,
    moneyUnit: '元',
    tables: {
      '03': {
        title: `旧${words}`,
        rows: {
          '205': { name: `旧${words}`, cells: ['33.01', '7.00', '5.00'] },
          '2050299': { name: `旧${words}`, cells: ['40.25', '3.00', '1.00'] },
          '207': { name: long, cells: ['9.99', words, '1.00'] },
        },
      },
      '04': { title: words, rows: { [words]: { name: words, cells: [words, '1.00'] } } },
    },
  });
  return differed(before, newer, RULES);
}
