import {
  fixedFigure,
  quantity,
  type Figure,
  type Report,
  type Section,
  type SectionKind,
  type ShareClaim,
  type Topic,
} from '../../../model/index.ts';
import { Decimal } from '../../../money/index.ts';
import { areNil, isPositive, mayAgree } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { amountSaid, said } from './claims.ts';
import { printedFigure } from './quantities.ts';

export const WHOLE = fixedFigure(new Decimal(100), '%');

/** A share, its part and its whole: as the sentence has them, else as other sentences or the tables. */
export interface Share {
  readonly percent: Figure;
  readonly part: Figure | null;
  readonly whole: Figure | null;
  readonly section: Section;
}

export function sharesSaid(report: Report): Share[] {
  return said(report, 'share').map(({ claim, section }) => ({
    percent: claim.percent,
    part: claim.part ?? partFigure(report, section, claim),
    whole: claim.wholeFigure ?? wholeFigure(report, section, claim),
    section,
  }));
}

function wholeFigure(report: Report, section: Section, { whole, topic }: ShareClaim): Figure | null {
  const ofClass = topic.path?.length === 1 ? OF_CLASSES[section.kind] : undefined;
  const name = whole?.name ?? WHOLE_OF[topic.name] ?? ofClass ?? null;
  if (name === null) return null;
  const of: Topic = whole ?? quantity(name);
  return (
    amountSaid(report, name, section.part) ?? amountSaid(report, name) ?? printedFigure(report, section, of)
  );
}

/** A 类 alone is told as a share of what the section is about. */
const OF_CLASSES: Readonly<Partial<Record<SectionKind, string>>> = {
  expenditure: '本年支出合计',
  appropriation: '财政拨款本年支出合计',
  generalBudget: '一般公共预算财政拨款支出',
  fund: '政府性基金预算财政拨款支出',
  stateCapital: '国有资本经营预算财政拨款支出',
};

const WHOLE_OF: Readonly<Record<string, string>> = {
  '因公出国（境）费': '“三公”经费',
  公务用车购置及运行维护费: '“三公”经费',
  公务接待费: '“三公”经费',
  基本支出: '本年支出合计',
  项目支出: '本年支出合计',
  财政拨款收入: '本年收入合计',
};

const PROCURED = ['政府采购货物支出', '政府采购工程支出', '政府采购服务支出'] as const;

/**
 * What small enterprises got of goods, works or services is not printed; where nothing else was procured it is all
 * that they got.
 */
function partFigure(report: Report, section: Section, { topic, whole }: ShareClaim): Figure | null {
  if (!topic.name.endsWith('采购授予中小企业合同金额') || whole === null) {
    return amountSaid(report, topic.name, section.part) ?? printedFigure(report, section, topic);
  }
  const others = PROCURED.filter((name) => name !== whole.name).map((name) => amountSaid(report, name));
  const isSole = others.every((other) => other !== null && areNil([other]));
  return isSole ? amountSaid(report, '授予中小企业合同金额') : null;
}

/** Shares of one whole told in one section, where their parts make up the whole. */
export function completeShares(report: Report): Share[][] {
  const groups = new Map<string, Share[]>();
  for (const share of sharesSaid(report)) {
    if (share.whole === null || share.part === null || share.part === share.whole) continue;
    const group = `${share.section.id}/${share.whole.key}`;
    groups.set(group, [...(groups.get(group) ?? []), share]);
  }
  return [...groups.values()].filter((shares) => {
    const whole = shares[0]?.whole;
    return (
      shares.length > 1 &&
      whole &&
      isPositive(sum(whole)) &&
      mayAgree(sum(...shares.flatMap(({ part }) => part ?? [])), sum(whole))
    );
  });
}
