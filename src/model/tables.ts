/** What is fixed about one of the nine tables 公开01–09, whatever its number, order or wording in a report. */
export interface TableSpec {
  /** The most common title. */
  readonly title: string;
  /** Canonical columns, in the order of the official form. */
  readonly columns: readonly string[];
  /** Lines every such table prints, so that their absence is a loss and not a nil. */
  readonly totals: readonly string[];
}

export const INCOME_SOURCES = [
  '财政拨款收入',
  '上级补助收入',
  '事业收入',
  '经营收入',
  '附属单位上缴收入',
  '其他收入',
] as const;

export const EXPENDITURE_KINDS = [
  '基本支出',
  '项目支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
] as const;

/** The three funds 财政拨款 comes from: general public budget, government-managed funds, state capital operations. */
export const FUNDS = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款'] as const;

const CARRY_OVER_COLUMNS = [
  '年初结转和结余',
  '本年收入',
  '本年支出',
  '基本支出',
  '项目支出',
  '年末结转和结余',
] as const;

/**
 * The nine tables of published final accounts (财政部 部门决算公开 forms). Tables 08 and 09 name their middle total
 * 本年支出, also where a province prints 合计 or 小计.
 */
export const TABLES = {
  '01': {
    title: '收入支出决算总表',
    columns: ['决算数'],
    totals: ['本年收入合计', '收入总计', '本年支出合计', '支出总计'],
  },
  '02': { title: '收入决算表', columns: ['本年收入合计', ...INCOME_SOURCES], totals: ['合计'] },
  '03': { title: '支出决算表', columns: ['本年支出合计', ...EXPENDITURE_KINDS], totals: ['合计'] },
  '04': {
    title: '财政拨款收入支出决算总表',
    columns: ['决算数', '合计', ...FUNDS],
    totals: ['本年收入合计', '收入总计', '本年支出合计', '支出总计'],
  },
  '05': {
    title: '一般公共预算财政拨款支出决算表',
    columns: ['合计', '基本支出', '项目支出'],
    totals: ['合计'],
  },
  '06': {
    title: '一般公共预算财政拨款基本支出决算表',
    columns: ['决算数'],
    totals: ['人员经费合计', '公用经费合计'],
  },
  '07': {
    title: '财政拨款“三公”经费支出决算表',
    columns: ['预算数', '决算数'],
    totals: ['合计'],
  },
  '08': {
    title: '政府性基金预算财政拨款收入支出决算表',
    columns: CARRY_OVER_COLUMNS,
    totals: ['合计'],
  },
  '09': {
    title: '国有资本经营预算财政拨款支出决算表',
    columns: CARRY_OVER_COLUMNS,
    totals: ['合计'],
  },
} as const satisfies Record<string, TableSpec>;

export type TableId = keyof typeof TABLES;
export type ColumnOf<Id extends TableId> = (typeof TABLES)[Id]['columns'][number];

export const TABLE_IDS: readonly TableId[] = ['01', '02', '03', '04', '05', '06', '07', '08', '09'];
/** Tables whose rows carry functional codes 功能分类 and a 合计. */
export const FUNCTIONAL_TABLES = ['02', '03', '05', '08', '09'] as const;
