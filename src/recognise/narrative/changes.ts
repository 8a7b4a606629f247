import type { Direction } from '../../model/index.ts';
import type { FigureToken } from './figures.ts';
import type { Ledger } from './ledger.ts';
import type { OpenChange, Scope } from './scope.ts';

/** An amount behind 增加 or 减少. */
export function tellDelta(token: FigureToken, scope: Scope, ledger: Ledger): void {
  if (scope.change?.delta) endChange(scope, ledger);
  const change = openChange(token.start, scope.direction, scope);
  const topic = change?.topics[0];
  if (!change || !topic) return;
  change.delta = ledger.figure(token, topic, '增减额');
  change.direction = scope.direction;
}

/** A percentage behind 增长 or 下降. */
export function tellRate(token: FigureToken, scope: Scope, ledger: Ledger): void {
  if (scope.change?.percent) endChange(scope, ledger);
  const change = openChange(token.start, scope.direction, scope);
  const topic = change?.topics[0];
  if (!change || !topic) return;
  change.percent = ledger.figure(token, topic, '增减率');
  change.percentDirection = scope.direction;
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
    topics: isEach && told.length > 0 ? [...told] : topics,
    against,
    direction,
    delta: null,
    percent: null,
    percentDirection: null,
    level: false,
    start,
  };
  return scope.change;
}

/** Makes claims of the change that was being told. */
export function endChange(scope: Scope, ledger: Ledger): void {
  const { change } = scope;
  scope.change = null;
  if (!change) return;
  const { topics, start, ...told } = change;
  for (const topic of topics) {
    const at = ledger.place(start, topic, '增减额');
    ledger.claims.push({ kind: 'change', topic, at, current: scope.amountOf(topic), ...told });
  }
}
