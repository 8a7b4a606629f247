import { endChange, tellLevel } from './changes.ts';
import type { Hearing } from './hearing.ts';
import type { Ledger } from './ledger.ts';
import { tellList } from './lists.ts';
import type { Scope } from './scope.ts';
import { hearHeading } from './subject.ts';
import type { Turning, Word } from './tokens.ts';
import { hearTopic, hearWeak } from './topics.ts';

/** Words at which the sentence turns: what is being told ends. */
export function turn(token: Turning, scope: Scope, ledger: Ledger, { text }: Hearing): void {
  const { kind, start, end } = token;
  if (kind === 'comma') return scope.goOn();
  endChange(scope, ledger);
  if (kind === 'semicolon') scope.startEntry();
  else if (kind === 'reason') scope.isReason = true;
  else {
    ledger.endSentence();
    hearHeading(token, scope, text);
    if (scope.opensWithName && scope.namedUntil === start) scope.headParagraph();
    else if (text.charAt(start) !== '\n') scope.goOnWithEntry();
    scope.startSentence();
  }
  if (kind !== 'reason' && text.charAt(end - 1) === '\n') scope.startLine();
  if (kind !== 'reason' && ENUMERATOR.test(text.slice(end, end + LONGEST_ENUMERATOR))) scope.topics = [];
}

/** What stands behind a number of its own is about something of its own. */
const ENUMERATOR = /^(?:\d{1,2}[、.](?!\d)|\(\d{1,2}\))/u;
const LONGEST_ENUMERATOR = 5;

/** Words that say what is to come. */
export function hear(token: Word, scope: Scope, ledger: Ledger, hearing: Hearing): void {
  switch (token.kind) {
    case 'topic':
      return hearTopic(token.topic, token, scope, ledger, hearing);
    case 'weak':
      return hearWeak(token.name, token, scope, ledger, hearing);
    case 'prior':
      scope.against = isLastYear(token.year, hearing) ? '上年' : null;
      scope.pending = 'prior';
      return;
    case 'year':
      return scope.nameYear(token.year);
    case 'budget':
      return hearBudget(token, scope, ledger);
    case 'direction':
      if (token.direction === '持平') return hearLevel(token, scope, ledger);
      scope.pending = 'delta';
      scope.direction = token.direction;
      return;
    case 'compare':
      scope.relation = token.relation;
      return;
    case 'outturn':
      if (scope.pending === 'prior' || (scope.pending === 'share' && scope.whole !== null)) return;
      scope.pending = null;
      scope.partsBase = null;
      scope.isTaken = false;
      return;
    case 'compared':
      scope.pending = null;
      return;
    case 'execution':
      // Of anything but a project it may be the rate of a budget no sentence tells.
      return hearing.kind === 'performance' ? scope.expect('completion') : undefined;
    case 'completion':
    case 'share':
      return scope.expect(token.kind);
    case 'parts':
    case 'among':
      endChange(scope, ledger);
      return token.kind === 'parts' ? scope.startPartsOfTopic() : scope.startParts();
    case 'each':
      scope.isEach = true;
      return;
    case 'none':
      scope.isNone = true;
      return;
    case 'list':
      return tellList(token, scope, ledger, hearing.text);
  }
}

/** 上年 is last year, and so is a year that is named and is the one before; an earlier one is not. */
function isLastYear(named: number | null, { year }: Hearing): boolean {
  return named === null || year === null || named === year - 1;
}

function hearBudget(token: Word & { readonly kind: 'budget' }, scope: Scope, ledger: Ledger): void {
  const { base, compared } = token;
  scope.base = base;
  if (scope.pending === 'completion') return;
  if (compared) scope.against = base;
  if (compared || scope.relation === null) scope.pending = 'budget';
  else compare(scope.relation, token, scope, ledger);
}

/** 持平 is with last year or with the budget, whichever was named; 基本持平 says nothing exact. */
function hearLevel(token: Word, scope: Scope, ledger: Ledger): void {
  if (token.text.startsWith('基本')) return;
  if (scope.against === '上年') tellLevel(token.start, scope);
  else if (scope.against !== null) compare('持平', token, scope, ledger);
}

function compare(relation: '大于' | '小于' | '持平', token: Word, scope: Scope, ledger: Ledger): void {
  const { topic, base } = scope;
  scope.relation = null;
  if (topic === null) return;
  const [actual, budget] = [scope.said.amountOf(topic), scope.said.budgetOf(topic, base)];
  const at = ledger.place(token.start, topic);
  ledger.claims.push({ kind: 'comparison', topic, base, relation, actual, budget, at });
  if (relation === '持平') return;
  scope.against = base;
  scope.pending = 'delta';
  scope.direction = relation === '大于' ? '增加' : '减少';
}
