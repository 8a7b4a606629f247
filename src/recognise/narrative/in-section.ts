import { quantity, thing, type SectionKind, type Topic } from '../../model/index.ts';

/** What they mean in a section on one fund: what is carried over goes by the fund, what is appropriated by its budget. */
function ofFund(fund: string, appropriated: string): Readonly<Record<string, string>> {
  return {
    本年收入合计: `${appropriated}收入`,
    本年支出合计: `${appropriated}支出`,
    年初结转和结余: `${fund}年初结转和结余`,
    年末结转和结余: `${fund}年末结转和结余`,
    基本支出: `${appropriated}基本支出`,
    项目支出: `${appropriated}项目支出`,
    收入: `${appropriated}收入`,
    支出: `${appropriated}支出`,
    财政拨款支出: `${appropriated}支出`,
    财政拨款基本支出: `${appropriated}基本支出`,
  };
}

/** Names that in a section on one expense are parts of it: how much of it a fund paid, or what of it was basic. */
const TOTALS: readonly string[] = [
  '一般公共预算财政拨款支出',
  '政府性基金预算财政拨款支出',
  '国有资本经营预算财政拨款支出',
  '一般公共预算财政拨款基本支出',
  '一般公共预算财政拨款项目支出',
  '政府性基金预算财政拨款项目支出',
  '财政拨款基本支出',
  '财政拨款支出',
  '基本支出',
  '项目支出',
  '公用经费',
];
/** Names that are items of basic expenditure too, which project expenditure adds to. */
const ITEMS: readonly string[] = ['因公出国（境）费', '公务接待费', '公务用车购置费', '公务用车运行维护费'];

/** What some words mean in sections of a kind. */
const SCOPED: Readonly<Partial<Record<SectionKind, Readonly<Record<string, string>>>>> = {
  whole: { 总收入: '收入总计', 总支出: '支出总计' },
  appropriation: {
    收入支出总计: '财政拨款收入支出总计',
    收入总计: '财政拨款收入总计',
    支出总计: '财政拨款支出总计',
    本年收入合计: '财政拨款本年收入合计',
    本年支出合计: '财政拨款本年支出合计',
    年初结转和结余: '财政拨款年初结转和结余',
    年末结转和结余: '财政拨款年末结转和结余',
    财政拨款支出: '财政拨款本年支出合计',
    基本支出: '财政拨款基本支出',
    项目支出: '财政拨款项目支出',
  },
  generalBudget: {
    基本支出: '一般公共预算财政拨款基本支出',
    项目支出: '一般公共预算财政拨款项目支出',
    年初结转和结余: '一般公共预算年初结转和结余',
    年末结转和结余: '一般公共预算年末结转和结余',
    财政拨款支出: '一般公共预算财政拨款支出',
    财政拨款基本支出: '一般公共预算财政拨款基本支出',
  },
  basic: { 基本支出: '一般公共预算财政拨款基本支出' },
  fund: ofFund('政府性基金', '政府性基金预算财政拨款'),
  stateCapital: ofFund('国有资本经营', '国有资本经营预算财政拨款'),
  income: { 收入: '本年收入合计' },
  expenditure: { 支出: '本年支出合计' },
};

/** What a section speaks of in parts, and the names that are not their usual quantities there. */
const PARTS: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  basic: ITEMS,
  threePublic: TOTALS,
  operating: [...TOTALS, ...ITEMS],
  procurement: TOTALS,
  performance: TOTALS,
};

/** What a quantity named in a section of that kind is. */
export function inSection(name: string, kind: SectionKind): Topic {
  if (PARTS[kind]?.includes(name)) return thing(`其中的${name}`);
  return quantity(SCOPED[kind]?.[name] ?? name);
}

/** What shares are of. */
const WHOLES: Readonly<Partial<Record<SectionKind, Readonly<Record<string, string>>>>> = {
  income: { 总收入: '本年收入合计' },
  expenditure: { 总支出: '本年支出合计' },
  threePublic: { 总支出: '“三公”经费' },
};

/** What a total named in a section of that kind is, where something is a share of it. */
export function wholeInSection(name: string, kind: SectionKind): string {
  return WHOLES[kind]?.[name] ?? name;
}
