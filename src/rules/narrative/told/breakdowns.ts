import type { Figure, Report, Section } from '../../../model/index.ts';
import { mayAgree } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { amountAmong } from './claims.ts';

/** A total and all of its parts, as one part of the narrative tells them. */
export interface Breakdown {
  readonly total: Figure;
  readonly parts: readonly Figure[];
}

interface Parts {
  readonly whole: string;
  readonly parts: readonly string[];
  /** Told in one section, rather than in one part. */
  readonly isOfSection?: boolean;
}

/** What the quantities of the narrative consist of. */
const PARTS: readonly Parts[] = [
  // What a part tells of all money and of one fund has the same names.
  { whole: '基本支出', parts: ['人员经费', '公用经费'], isOfSection: true },
  { whole: '一般公共预算财政拨款基本支出', parts: ['人员经费', '公用经费'] },
  { whole: '财政拨款基本支出', parts: ['人员经费', '公用经费'] },
  {
    whole: '本年支出合计',
    parts: ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'],
  },
  {
    whole: '本年收入合计',
    parts: [
      '一般公共预算财政拨款收入',
      '政府性基金预算财政拨款收入',
      '国有资本经营预算财政拨款收入',
      '上级补助收入',
      '事业收入',
      '经营收入',
      '附属单位上缴收入',
      '其他收入',
    ],
  },
  { whole: '收入总计', parts: ['本年收入合计', '使用非财政拨款结余', '年初结转和结余'] },
  { whole: '支出总计', parts: ['本年支出合计', '结余分配', '年末结转和结余'] },
  { whole: '“三公”经费', parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] },
  {
    whole: '“三公”经费',
    parts: ['因公出国（境）费', '公务用车购置费', '公务用车运行维护费', '公务接待费'],
  },
  { whole: '公务用车购置及运行维护费', parts: ['公务用车购置费', '公务用车运行维护费'] },
  { whole: '政府采购支出总额', parts: ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'] },
];

export function breakdowns({ narrative }: Report): Breakdown[] {
  const parts = [...new Set(narrative.map(({ part }) => part))].map((part) =>
    narrative.filter((section) => section.part === part),
  );
  const sections = narrative.map((section) => [section]);
  return PARTS.flatMap((entry) =>
    (entry.isOfSection === true ? sections : parts).flatMap((together) => breakdown(entry, together)),
  );
}

function breakdown({ whole, parts }: Parts, sections: readonly Section[]): Breakdown[] {
  const total = amountAmong(sections, whole);
  const told = parts.flatMap((name) => amountAmong(sections, name) ?? []);
  if (total === null || told.length < parts.length) return [];
  return areAll(told, total, sections) ? [{ total, parts: told }] : [];
}

/** Not where the sentence goes on with others, `其他交通费用2.00万元`, and it is all of them that make up the total. */
function areAll(parts: readonly Figure[], total: Figure, sections: readonly Section[]): boolean {
  const quotes = new Set(parts.map(({ at }) => at.quote));
  const others = sections
    .flatMap(({ claims }) => claims)
    .filter(({ topic, at }) => !topic.isUsual && quotes.has(at.quote))
    .flatMap((claim) => (claim.kind === 'amount' ? claim.figure : []));
  return others.length === 0 || !mayAgree(sum(...parts, ...others), sum(total));
}
