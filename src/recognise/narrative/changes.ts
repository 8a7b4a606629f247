import type { Direction } from '../../model/index.ts';
import type { FigureToken } from './figures.ts';
import type { Ledger } from './ledger.ts';
import { eachOf } from './items.ts';
import type { OpenChange } from './pending.ts';
import type { Scope } from './scope.ts';

/** An amount behind 增加 or 减少. */
export function tellDelta(token: FigureToken, scope: Scope, ledger: Ledger, isOneOfList: boolean): void {
  if (scope.change && scope.change.deltas.length > 0 && !scope.change.isList) endChange(scope, ledger);
  const change = openChange(token.start, scope.direction, scope);
  const topic = change?.topics[change.deltas.length] ?? change?.topics[0];
  if (!change || !topic) return;
  change.deltas.push(ledger.figure(token, topic, '增减额'));
  change.direction = scope.direction;
  change.isList = isOneOfList;
}

/** A percentage behind 增长 or 下降. */
export function tellRate(token: FigureToken, scope: Scope, ledger: Ledger, isOneOfList: boolean): void {
  if (scope.change && scope.change.percents.length > 0 && !scope.change.isList) endChange(scope, ledger);
  const change = openChange(token.start, scope.direction, scope);
  const topic = change?.topics[change.percents.length] ?? change?.topics[0];
  if (!change || !topic) return;
  change.percents.push(ledger.figure(token, topic, '增减率'));
  change.percentDirection = scope.direction;
  change.isList = isOneOfList;
}

/** 与上年持平, by itself or behind an amount. */
export function tellLevel(offset: number, scope: Scope): void {
  const change = scope.change ?? openChange(offset, '持平', scope);
  if (change) change.level = true;
}

/** What is said of each 各 is said of all the sentence told amounts of. */
function openChange(start: number, direction: Direction, scope: Scope): OpenChange | null {
  const { against, told, topics, isEach } = scope;
  if (scope.change || against === null) return scope.change;
  scope.change = {
    topics: isEach ? (told.length > 0 ? told : topics).flatMap(eachOf) : topics,
    against,
    prior: against === '上年' && topics.length === 1 ? scope.prior : null,
    direction,
    deltas: [],
    percents: [],
    percentDirection: null,
    isList: false,
    level: false,
    start,
  };
  scope.prior = null;
  return scope.change;
}

/** Makes claims of the change that was being told: of each topic its own figures, where there is one for each. */
export function endChange(scope: Scope, ledger: Ledger): void {
  const { change } = scope;
  scope.change = null;
  if (!change) return;
  const { topics, start, prior, deltas, percents, against, direction, percentDirection, level } = change;
  for (const [index, topic] of topics.entries()) {
    const at = ledger.place(start, topic, '增减额');
    ledger.claims.push({
      kind: 'change',
      topic,
      at,
      current: scope.said.amountOf(topic),
      prior,
      against,
      direction,
      delta: deltas[index] ?? deltas[0] ?? null,
      percent: percents[index] ?? percents[0] ?? null,
      percentDirection,
      level,
    });
  }
}
