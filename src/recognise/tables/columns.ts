import { TABLES, type Column, type TableId } from '../../model/index.ts';

/** A wording of a column: of its own header, and of the headers over it where they decide. */
interface ColumnWording {
  readonly column: Column;
  readonly leaf: RegExp;
  readonly under?: RegExp;
  readonly notUnder?: RegExp;
}

const NOT_THIS_YEAR = /年初|上年|年末|本年收入/u;
/** What stands over columns of a budget or of last year. */
const NOT_ACTUAL = /^(?:年初|全年|本年|调整)?预算(?:数|调整数)?$|^上年(?:决算)?数$/u;
const PART = /^(?:小计|合计|金额|决算数)$/u;

/** How a source of income is worded where it is not as it is called today. */
const FORMER_SOURCES: Readonly<Record<string, string>> = {
  财政拨款收入: '财政(?:拨款|补助)收入',
  经营收入: '(?:事业单位)?经营收入',
  附属单位上缴收入: '附属单位(?:上缴收入|缴款)',
};
const SOURCE =
  /^(?:财政(?:拨款|补助)收入|附属单位缴款|(?:上级补助|事业|(?:事业单位)?经营|附属单位上缴|其他)收入)$/u;

const INCOME: readonly ColumnWording[] = [
  { column: '本年收入合计', leaf: /^(?:本年)?收入合计$|^本年收入$|^合计$/u, notUnder: SOURCE },
  ...TABLES['02'].columns.slice(1).flatMap((column): ColumnWording[] => [
    { column, leaf: sourceOf(column) },
    { column, leaf: PART, under: sourceOf(column) },
  ]),
];

function sourceOf(column: Column): RegExp {
  return new RegExp(`^${FORMER_SOURCES[column] ?? column}$`, 'u');
}

const KIND = /^(?:基本|项目|上缴上级|经营|对附属单位补助)支出$/u;

const EXPENDITURE: readonly ColumnWording[] = [
  { column: '本年支出合计', leaf: /^(?:本年)?支出合计$|^本年支出$|^合计$/u, notUnder: KIND },
  { column: '基本支出', leaf: /^基本支出$/u },
  { column: '基本支出', leaf: PART, under: /^基本支出$/u },
  { column: '项目支出', leaf: /^项目支出$/u },
  { column: '项目支出', leaf: PART, under: /^项目支出$/u },
  { column: '上缴上级支出', leaf: /^上缴上级(?:单位)?支出$/u },
  { column: '经营支出', leaf: /^经营支出$/u },
  { column: '对附属单位补助支出', leaf: /^对附属单位补助(?:支出)?$/u },
];

/** Basic and project expenditure, which forms may break down further. */
const EXPENDED: readonly ColumnWording[] = (['基本支出', '项目支出'] as const).flatMap((column) => {
  const itself = new RegExp(`^${column}$`, 'u');
  return [
    { column, leaf: itself, notUnder: NOT_THIS_YEAR },
    { column, leaf: PART, under: itself, notUnder: NOT_THIS_YEAR },
  ];
});

const CARRY_OVER: readonly ColumnWording[] = [
  { column: '年初结转和结余', leaf: /^(?:年初|上年)(?:财政拨款)?结转(?:[和及]?结余)?$/u },
  { column: '年初结转和结余', leaf: PART, under: /^(?:年初|上年)(?:财政拨款)?结转/u },
  { column: '年末结转和结余', leaf: /^年末(?:财政拨款)?结转(?:[和及]?结余)?$|^结转下年(?:[和及]?结余)?$/u },
  { column: '年末结转和结余', leaf: PART, under: /^年末(?:财政拨款)?结转/u },
  { column: '本年收入', leaf: /^本年收入(?:合计)?$/u },
  { column: '本年收入', leaf: PART, under: /^本年收入/u },
  ...EXPENDED,
  { column: '本年支出', leaf: /^本年支出(?:合计)?$|^小计$|^合计$/u, notUnder: NOT_THIS_YEAR },
];

/** Wordings of the columns of each table, on canonical text; the first that fits decides. */
const WORDINGS: Readonly<Record<TableId, readonly ColumnWording[]>> = {
  '01': [{ column: '决算数', leaf: /^(?:本年)?决算数$|^金额$/u }],
  '02': INCOME,
  '03': EXPENDITURE,
  '04': [
    { column: '决算数', leaf: /^(?:本年)?决算数$|^金额$/u },
    { column: '合计', leaf: /^合计$|^小计$/u },
    { column: '一般公共预算财政拨款', leaf: /^一般公共预算(?:财政拨款)?$/u },
    { column: '政府性基金预算财政拨款', leaf: /^政府性基金(?:预算)?(?:财政拨款)?$/u },
    { column: '国有资本经营预算财政拨款', leaf: /^国有资本经营(?:预算)?(?:财政拨款)?$/u },
  ],
  '05': [
    ...EXPENDED,
    { column: '合计', leaf: /^合计$|^小计$|^本年支出(?:合计)?$|^支出合计$/u, notUnder: NOT_THIS_YEAR },
  ],
  '06': [
    {
      column: '决算数',
      leaf: /^(?:本年)?决算数$|^金额$|^[合小]计$|^本年支出(?:合计)?$|^(?:一般公共预算)?(?:财政拨款)?基本支出$/u,
    },
  ],
  '07': [
    { column: '预算数', leaf: /^(?:年初|全年|本年)?预算数$/u },
    { column: '预算数', leaf: PART, under: /^(?:年初|全年|本年)?预算数$/u },
    { column: '决算数', leaf: PART, under: /^(?:本年)?决算(?:统计)?数$/u },
    { column: '决算数', leaf: /^(?:本年)?决算(?:统计)?数$|^金额$|^本年数$/u },
  ],
  '08': CARRY_OVER,
  '09': CARRY_OVER,
};

/** Whether budgets are among what is read of a table, and not beside it. */
export function printsBudget(table: TableId): boolean {
  const columns: readonly Column[] = TABLES[table].columns;
  return columns.includes('预算数');
}

/** Which canonical column a header is, given the headers over it, nearest first; `null` for one of no interest. */
export function columnOf(table: TableId, leaf: string, over: readonly string[]): Column | null {
  if (!printsBudget(table) && over.some((above) => NOT_ACTUAL.test(above))) return null;
  const found = WORDINGS[table].find(
    (wording) =>
      wording.leaf.test(leaf) &&
      (!wording.under || over.some((header) => wording.under?.test(header))) &&
      !over.some((header) => wording.notUnder?.test(header)),
  );
  return found?.column ?? null;
}
