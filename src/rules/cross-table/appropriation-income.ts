import { FUNDS } from '../../model/index.ts';
import { BETWEEN_FORMS } from '../basis.ts';
import { ALL_APPROPRIATIONS, appropriationLine } from '../lines.ts';
import { defineRule } from '../rule.ts';
import { down, equal } from '../templates.ts';

/** 01 against 04: income from each of the three funds. */
export default defineRule({
  id: 'cross-table/appropriation-income',
  title: {
    zh: '收入支出决算总表的三种财政拨款收入等于财政拨款收入支出决算总表的同一种',
    en: 'Income from each fund in the summary equals that in the summary of fiscal appropriations',
  },
  severity: 'error',
  needs: ['01', '04'],
  formula:
    '01/某种财政拨款收入/决算数 = 04/该种财政拨款/决算数（旧式表：01/财政拨款收入 = Σ 04/三种财政拨款）',
  basis: BETWEEN_FORMS,
  why: {
    zh: '财政拨款总表的收入是收入支出总表前三行的照录。',
    en: 'The income of the summary of appropriations repeats the first three lines of the summary.',
  },
  remedy: {
    zh: '与收入决算表合计行的财政拨款收入三方对照，找出不同的那一处。',
    en: 'Compare both with the fiscal appropriations in the total row of the income table to find the odd one.',
  },
  since: '0.1.0',
  *check({ report: { tables } }) {
    const all = tables['01'].row(ALL_APPROPRIATIONS);
    if (all) yield equal(all.figure('决算数'), down(tables['04'], FUNDS, '决算数'));
    const printed = FUNDS.filter((fund) => !all || tables['01'].row(appropriationLine(fund)));
    for (const fund of printed)
      yield equal(
        tables['01'].figure(appropriationLine(fund), '决算数'),
        tables['04'].figure(fund, '决算数'),
      );
  },
});
