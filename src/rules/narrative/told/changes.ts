import {
  topicLabel,
  type ChangeClaim,
  type Expression,
  type Figure,
  type Report,
  type Section,
} from '../../../model/index.ts';
import { minus, sum } from '../../templates.ts';
import { said } from './claims.ts';
import { printedFigure } from './quantities.ts';

/** A change against last year, with what the topic comes to this year: as the sentence has it, else as the tables. */
export interface Change extends Omit<ChangeClaim, 'kind' | 'against'> {
  readonly section: Section;
}

export function changesSaid(report: Report): Change[] {
  return said(report, 'change').flatMap(({ claim, section }) => {
    const { kind: _kind, against, ...change } = claim;
    const current = change.current ?? printedFigure(report, section, change.topic);
    return against === '上年' ? [{ ...change, current, section }] : [];
  });
}

/** What a change implies for last year: less an increase, more a decrease. */
export function priorOf({
  current,
  delta,
  direction,
}: Pick<Change, 'current' | 'delta' | 'direction'>): Expression {
  if (current === null) return [];
  if (delta === null || direction === '持平') return sum(current);
  return direction === '增加' ? minus(current, delta) : sum(current, delta);
}

/** Whether a change tells last year's figure. */
export function tellsPrior({ current, delta, level }: Change): boolean {
  return current !== null && (delta !== null || level);
}

const ROUGHLY = /(?:基本|大致|大体|总体)持平/u;

/** Whether it is only said to be about level 基本持平, which no figure can be told from. */
export function isRough({ delta, at: { quote } }: Change): boolean {
  return delta === null && quote !== null && ROUGHLY.test(quote);
}

/** Changes by the quantity they tell of: income and expenditure have one grand total, this year and last. */
export function changesByTopic(report: Report): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changesSaid(report).filter(tellsPrior)) {
    const { topic, section } = change;
    if (!topic.isUsual) continue;
    const isItem = topic.code !== null || topic.path !== null;
    const label = isItem ? `${section.kind}/${topicLabel(topic)}` : (ONE_TOTAL[topic.name] ?? topic.name);
    groups.set(label, [...(groups.get(label) ?? []), change]);
  }
  return groups;
}

const ONE_TOTAL: Readonly<Record<string, string>> = {
  支出总计: '收入总计',
  收入支出总计: '收入总计',
  财政拨款支出总计: '财政拨款收入总计',
  财政拨款收入支出总计: '财政拨款收入总计',
};

/** A change as a signed sum, an increase counting as `upwards` says. */
export function signed({ delta, direction }: Change, upwards: 1 | -1): Expression {
  if (delta === null) return [];
  const weight = (direction === '增加') === (upwards === 1) ? 1 : -1;
  return [{ weight, figure: delta satisfies Figure }];
}
