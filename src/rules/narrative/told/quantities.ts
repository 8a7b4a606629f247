import {
  FUNDS,
  type ColumnOf,
  type Figure,
  type Report,
  type Section,
  type TableId,
  type Topic,
} from '../../../model/index.ts';
import { agree, areNil } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { itemRow } from './items.ts';

type Lookup = (report: Report) => Figure;

function cell<Id extends TableId>(id: Id, row: string, column: ColumnOf<Id>): Lookup {
  return ({ tables }) => tables[id].figure(row, column);
}

const BASIC = cell('05', '合计', '基本支出');

/** Where the tables print the quantities the narrative speaks of. */
const PRINTED: Readonly<Record<string, Lookup>> = {
  收入支出总计: cell('01', '收入总计', '决算数'),
  收入总计: cell('01', '收入总计', '决算数'),
  支出总计: cell('01', '支出总计', '决算数'),
  本年收入合计: cell('01', '本年收入合计', '决算数'),
  本年支出合计: cell('01', '本年支出合计', '决算数'),
  使用非财政拨款结余: cell('01', '使用非财政拨款结余', '决算数'),
  年初结转和结余: cell('01', '年初结转和结余', '决算数'),
  结余分配: cell('01', '结余分配', '决算数'),
  年末结转和结余: cell('01', '年末结转和结余', '决算数'),
  一般公共预算财政拨款收入: cell('04', FUNDS[0], '决算数'),
  政府性基金预算财政拨款收入: cell('04', FUNDS[1], '决算数'),
  国有资本经营预算财政拨款收入: cell('04', FUNDS[2], '决算数'),
  财政拨款收入: cell('02', '合计', '财政拨款收入'),
  上级补助收入: cell('02', '合计', '上级补助收入'),
  事业收入: cell('02', '合计', '事业收入'),
  经营收入: cell('02', '合计', '经营收入'),
  附属单位上缴收入: cell('02', '合计', '附属单位上缴收入'),
  其他收入: cell('02', '合计', '其他收入'),
  基本支出: cell('03', '合计', '基本支出'),
  项目支出: cell('03', '合计', '项目支出'),
  上缴上级支出: cell('03', '合计', '上缴上级支出'),
  经营支出: cell('03', '合计', '经营支出'),
  对附属单位补助支出: cell('03', '合计', '对附属单位补助支出'),
  财政拨款收入支出总计: cell('04', '收入总计', '决算数'),
  财政拨款收入总计: cell('04', '收入总计', '决算数'),
  财政拨款支出总计: cell('04', '支出总计', '合计'),
  财政拨款本年收入合计: cell('04', '本年收入合计', '决算数'),
  财政拨款本年支出合计: cell('04', '本年支出合计', '合计'),
  财政拨款支出: cell('04', '本年支出合计', '合计'),
  财政拨款年初结转和结余: cell('04', '年初结转和结余', '决算数'),
  财政拨款年末结转和结余: cell('04', '年末结转和结余', '合计'),
  一般公共预算财政拨款支出: cell('05', '合计', '合计'),
  一般公共预算财政拨款基本支出: BASIC,
  一般公共预算财政拨款项目支出: cell('05', '合计', '项目支出'),
  政府性基金预算财政拨款支出: cell('08', '合计', '本年支出'),
  政府性基金年初结转和结余: cell('08', '合计', '年初结转和结余'),
  政府性基金年末结转和结余: cell('08', '合计', '年末结转和结余'),
  政府性基金预算财政拨款基本支出: cell('08', '合计', '基本支出'),
  政府性基金预算财政拨款项目支出: cell('08', '合计', '项目支出'),
  国有资本经营预算财政拨款支出: cell('09', '合计', '本年支出'),
  国有资本经营预算财政拨款基本支出: cell('09', '合计', '基本支出'),
  国有资本经营预算财政拨款项目支出: cell('09', '合计', '项目支出'),
  '“三公”经费': cell('07', '合计', '决算数'),
  '因公出国（境）费': cell('07', '因公出国（境）费', '决算数'),
  公务用车购置及运行维护费: cell('07', '公务用车购置及运行维护费', '决算数'),
  公务用车购置费: cell('07', '公务用车购置费', '决算数'),
  公务用车运行维护费: cell('07', '公务用车运行维护费', '决算数'),
  公务接待费: cell('07', '公务接待费', '决算数'),
};

/** What 06 prints of them; it breaks down what the general public budget paid for, and that alone. */
const OF_BASIC: Readonly<Record<string, Lookup>> = {
  人员经费: cell('06', '人员经费合计', '决算数'),
  公用经费: cell('06', '公用经费合计', '决算数'),
};

/** The figure of the tables that a topic of the narrative restates; null where no table prints it. */
export function printedFigure(report: Report, section: Section, topic: Topic): Figure | null {
  if (topic.code !== null || topic.path !== null) return itemRow(report, section, topic)?.figure ?? null;
  if (topic.name === '财政拨款基本支出') return isBasicAllGeneral(report) ? BASIC(report) : null;
  const ofBasic = OF_BASIC[topic.name];
  if (ofBasic) return section.kind === 'basic' || isAllGeneral(report) ? ofBasic(report) : null;
  return PRINTED[topic.name]?.(report) ?? null;
}

/** Whether no other fund paid for basic expenditure, so that what all funds paid for it is what 05 prints. */
function isBasicAllGeneral({ tables }: Report): boolean {
  return areNil([tables['08'].figure('合计', '基本支出'), tables['09'].figure('合计', '基本支出')]);
}

/** Whether all basic expenditure of the unit was paid for by the general public budget. */
function isAllGeneral({ tables }: Report): boolean {
  return agree(sum(tables['03'].figure('合计', '基本支出')), sum(tables['05'].figure('合计', '基本支出')));
}

/** The budget 07 prints; it is that of the whole year, adjustments included. */
export function printedBudget({ tables }: Report, { name, path, code }: Topic): Figure | null {
  if (path !== null || code !== null) return null;
  const row = name === '“三公”经费' ? '合计' : name;
  return THREE_PUBLIC_LINES.has(row) ? tables['07'].figure(row, '预算数') : null;
}

const THREE_PUBLIC_LINES: ReadonlySet<string> = new Set([
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行维护费',
  '公务用车购置费',
  '公务用车运行维护费',
  '公务接待费',
]);
