import type { SectionKind } from '../../model/index.ts';

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
  };
}

/** What some words mean in sections of a kind. */
const SCOPED: Readonly<Partial<Record<SectionKind, Readonly<Record<string, string>>>>> = {
  appropriation: {
    收入支出总计: '财政拨款收入支出总计',
    收入总计: '财政拨款收入总计',
    支出总计: '财政拨款支出总计',
    本年收入合计: '财政拨款本年收入合计',
    本年支出合计: '财政拨款本年支出合计',
    年初结转和结余: '财政拨款年初结转和结余',
    年末结转和结余: '财政拨款年末结转和结余',
  },
  generalBudget: {
    基本支出: '一般公共预算财政拨款基本支出',
    项目支出: '一般公共预算财政拨款项目支出',
    年初结转和结余: '一般公共预算年初结转和结余',
    年末结转和结余: '一般公共预算年末结转和结余',
  },
  basic: { 基本支出: '一般公共预算财政拨款基本支出' },
  fund: ofFund('政府性基金', '政府性基金预算财政拨款'),
  stateCapital: ofFund('国有资本经营', '国有资本经营预算财政拨款'),
  income: { 收入: '本年收入合计' },
  expenditure: { 支出: '本年支出合计' },
};

/** What a quantity named in a section of that kind is. */
export function inSection(name: string, kind: SectionKind): string {
  return SCOPED[kind]?.[name] ?? name;
}
