import type { Report } from '../../model/index.ts';
import { BETWEEN_FORMS } from '../basis.ts';
import { OTHER_SOURCES } from '../lines.ts';
import { areNil } from '../premise.ts';
import { defineRule } from '../rule.ts';
import { codesOf, equal, underCode } from '../templates.ts';

/** 02: 本年收入合计 = 03: 本年支出合计 under every code, where nothing is carried over and all income is appropriated. */
export default defineRule({
  id: 'cross-table/income-spent',
  title: {
    zh: '没有结转结余且收入全部为财政拨款时，每个科目的收入等于支出',
    en: 'With no carry-over and no income but fiscal appropriations, income equals expenditure under every code',
  },
  severity: 'error',
  needs: ['01', '02', '03'],
  formula:
    '02/*/本年收入合计 = 03/*/本年支出合计，当01的年初、年末结转和结余、使用非财政拨款结余、结余分配及财政拨款以外各项收入均为零时',
  basis: BETWEEN_FORMS,
  why: {
    zh: '财政拨款按科目下达；年初年末都没有结转，当年收到的就在同一科目当年花完。',
    en: 'Appropriations are made by code; with nothing carried over, what came in under a code was spent under it.',
  },
  remedy: {
    zh: '看收入与支出是否列在了相邻的两个科目，或总表的结转和结余漏填。',
    en: 'See whether income and expenditure stand under neighbouring codes, or a carry-over was left out.',
  },
  since: '0.1.0',
  *check({ report }) {
    if (!spendsWhatItGets(report)) return;
    const [income, expenditure] = [report.tables['02'], report.tables['03']];
    for (const code of ['合计', ...codesOf(income, expenditure)])
      yield equal(underCode(income, code, '本年收入合计'), underCode(expenditure, code, '本年支出合计'));
  },
});

function spendsWhatItGets({ tables }: Report): boolean {
  const carried = ['年初结转和结余', '使用非财政拨款结余', '结余分配', '年末结转和结余'];
  return areNil([...carried, ...OTHER_SOURCES].map((line) => tables['01'].figure(line, '决算数')));
}
