import type { BudgetBase, Topic } from '../../model/index.ts';
import { isMoneyUnit } from '../../money/index.ts';
import { tellDelta, tellRate } from './changes.ts';
import { countTopic } from './counts.ts';
import type { FigureToken } from './figures.ts';
import { eachOf } from './items.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';

/** A number is what the words before it have it to be; where they do not say, it stays unread. */
export function tell(token: FigureToken, scope: Scope, ledger: Ledger, following: string): void {
  const { unit } = token;
  if (isMoneyUnit(unit)) tellMoney(token, scope, ledger, following);
  else if (unit === '%') tellPercent(token, scope, ledger, following);
  else if (unit === '分') tellScore(token, scope, ledger);
  else tellCount(token, scope, ledger, following);
}

function tellMoney(token: FigureToken, scope: Scope, ledger: Ledger, following: string): void {
  const { topic, base, whole, pending } = scope;
  if (pending === 'delta') return tellDelta(token, scope, ledger, isOneOfList(following));
  if (topic === null) return;
  if (pending === 'prior') return tellPrior(token, topic, scope, ledger);
  if (pending === 'budget' || pending === 'completion') {
    tellBudget(token, topic, base, scope, ledger);
    if (pending === 'budget') scope.pending = null;
  } else if (pending === null && scope.partsBase !== null) {
    tellBudget(token, topic, scope.partsBase, scope, ledger);
  } else if (pending === 'share' && whole !== null) tellAmount(token, [whole], scope, ledger);
  else if (pending === null && !scope.isTaken) {
    const untold = untoldTopics(scope);
    if (isSumOfSeveral(token, untold, scope)) return;
    const topics = scope.isEach && isOneOfList(following) ? untold.slice(0, 1) : untold;
    tellAmount(token, topics, scope, ledger);
    scope.isTaken = topics.length === untold.length;
  }
}

/** `较上年5.00万元增加…`, unless the year is an earlier one. */
function tellPrior(token: FigureToken, topic: Topic, scope: Scope, ledger: Ledger): void {
  if (scope.against !== '上年') return;
  scope.prior = ledger.figure(token, topic, '上年数');
  scope.pending = null;
}

function tellBudget(token: FigureToken, topic: Topic, base: BudgetBase, scope: Scope, ledger: Ledger): void {
  const figure = ledger.figure(token, topic, base);
  scope.setBudget(topic, base, figure);
  ledger.claims.push({ kind: 'budget', topic, base, figure, at: figure.at });
}

/** Whether another amount follows for the next thing. */
function isOneOfList(following: string): boolean {
  return /^[,，、和及]\d/u.test(following);
}

function tellAmount(token: FigureToken, topics: readonly Topic[], scope: Scope, ledger: Ledger): void {
  const [first] = topics;
  if (!first) return;
  const figure = ledger.figure(token, first, '金额');
  for (const topic of topics) {
    scope.setAmount(topic, figure);
    ledger.claims.push({ kind: 'amount', topic, figure, at: figure.at });
  }
}

/**
 * `A和B支出5.00万元`: what the two come to together is none of theirs. But nothing is nothing of each, and total income
 * 收入总计 and expenditure 支出总计 are one amount.
 */
function isSumOfSeveral({ text }: FigureToken, topics: readonly Topic[], { isEach }: Scope): boolean {
  return !isEach && /[1-9]/u.test(text) && topics.filter(({ name }) => !name.endsWith('总计')).length > 1;
}

/** `A和B分别为1.00万元、2.00万元`: one amount after the other; a single one is that of each. */
function untoldTopics({ topics, told, isEach }: Scope): readonly Topic[] {
  if (!isEach) return topics;
  return topics.flatMap(eachOf).filter(({ name }) => !told.some((other) => other.name === name));
}

function tellPercent(token: FigureToken, scope: Scope, ledger: Ledger, following: string): void {
  const { topic, main, base, whole, isAmong } = scope;
  if (scope.pending === 'delta') return tellRate(token, scope, ledger, isOneOfList(following));
  if (topic === null) return;
  if (scope.pending === 'share' && (!scope.isShared || whole !== null)) {
    scope.isShared = true;
    const percent = ledger.figure(token, topic, '占比');
    const of = whole ?? (isAmong && main !== topic ? main : null);
    const [part, wholeFigure] = [scope.said.amountOf(topic), of && scope.said.amountOf(of)];
    ledger.claims.push({ kind: 'share', topic, part, whole: of, wholeFigure, percent, at: percent.at });
  } else if (scope.pending === 'completion') {
    const percent = ledger.figure(token, topic, '预算完成率');
    const [actual, budget] = [scope.said.amountOf(topic), scope.said.budgetOf(topic, base)];
    ledger.claims.push({ kind: 'completion', topic, base, actual, budget, percent, at: percent.at });
  }
  scope.pending = null;
}

/** `平均得分99.43分`. */
function tellScore(token: FigureToken, { topic }: Scope, ledger: Ledger): void {
  if (topic?.name !== '平均得分') return;
  const figure = ledger.figure(token, topic, '得分');
  ledger.claims.push({ kind: 'count', topic, figure, at: figure.at });
}

function tellCount(token: FigureToken, scope: Scope, ledger: Ledger, following: string): void {
  const topic = countTopic(token.unit, scope.topic ?? scope.main, following);
  if (topic === null || scope.pending === 'delta') return;
  const figure = ledger.figure(token, topic, '数量');
  ledger.claims.push({ kind: 'count', topic, figure, at: figure.at });
  if (topic.name === '自评项目') scope.name(topic, false);
}
