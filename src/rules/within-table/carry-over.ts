import { WITHIN_FORM } from '../basis.ts';
import { carryOverTables } from '../funds.ts';
import { defineRule } from '../rule.ts';
import { across, equal, minus } from '../templates.ts';

/** 08, 09: 年末结转和结余 = 年初结转和结余 + 本年收入 − 本年支出, in every row. */
export default defineRule({
  id: 'within-table/carry-over',
  title: {
    zh: '政府性基金、国有资本经营预算各行的年末结转和结余等于年初数加本年收入减本年支出',
    en: 'In every row of the fund tables, what is left is what was there, plus income, less expenditure',
  },
  severity: 'error',
  needs: ['08', '09'],
  formula: '{08,09}/*/年末结转和结余 = {08,09}/*/(年初结转和结余 + 本年收入 − 本年支出)',
  basis: WITHIN_FORM,
  why: {
    zh: '基金按科目专款专用，每个科目的钱都要自己收支结转清楚。',
    en: 'These funds are earmarked by code, so the money of each code has to account for itself.',
  },
  remedy: {
    zh: '先用上年公开的年末数核对年初结转和结余，再核对本年收入与支出。',
    en: 'Check the opening carry-over against the closing one published last year, then income and expenditure.',
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { table, column } of carryOverTables(report))
      for (const { key } of table.rows)
        yield equal(
          table.figure(key, '年末结转和结余'),
          minus(across(table, key, ['年初结转和结余', '本年收入']), table.figure(key, column)),
        );
  },
});
