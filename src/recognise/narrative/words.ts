import { quantity, type SectionKind, type Topic } from '../../model/index.ts';
import { endChange, tellLevel } from './changes.ts';
import type { Ledger } from './ledger.ts';
import { inSection } from './in-section.ts';
import { tellList } from './lists.ts';
import { isItem, type Scope } from './scope.ts';
import type { Turning, Word } from './tokens.ts';

/** What words are heard in: the text of the section, and what it is about. */
export interface Hearing {
  readonly text: string;
  readonly kind: SectionKind;
  /** The year of the accounts, where it is known. */
  readonly year: number | null;
}

/** Words at which the sentence turns: what is being told ends. */
export function turn({ kind, end }: Turning, scope: Scope, ledger: Ledger, { text }: Hearing): void {
  if (kind === 'comma') return scope.startClause();
  endChange(scope, ledger);
  if (kind === 'semicolon') scope.startEntry();
  else if (kind === 'reason') scope.isReason = true;
  else {
    ledger.endSentence();
    scope.startSentence();
  }
  if (kind !== 'reason' && ENUMERATOR.test(text.slice(end, end + LONGEST_ENUMERATOR))) scope.topics = [];
}

/** What stands behind a number of its own is about something of its own. */
const ENUMERATOR = /^(?:\d{1,2}[、.](?!\d)|\(\d{1,2}\))/u;
const LONGEST_ENUMERATOR = 5;

/** Words that say what is to come. */
export function hear(token: Word, scope: Scope, ledger: Ledger, hearing: Hearing): void {
  switch (token.kind) {
    case 'topic':
      return hearTopic(scoped(token.topic, hearing, scope), token, scope, ledger, hearing);
    case 'weak':
      return hearWeak(token.name, token, scope, ledger, hearing);
    case 'prior':
      scope.against = isLastYear(token.year, hearing) ? '上年' : null;
      return;
    case 'year':
      scope.year = token.year;
      return;
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
      scope.pending = null;
      scope.isTaken = false;
      return;
    case 'completion':
    case 'share':
      scope.pending = token.kind;
      scope.base = '预算';
      scope.whole = null;
      return;
    case 'among':
      endChange(scope, ledger);
      return scope.startParts();
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

/** What a topic is where it stands: in a paragraph on an item, 基本支出 and 项目支出 are those of the item. */
function scoped(topic: Topic, { kind }: Hearing, { main, isAmong }: Scope): Topic {
  if (isItem(topic)) return topic;
  const { name } = topic;
  const isPart = name === '基本支出' || name === '项目支出';
  if (isPart && isAmong && main !== null && isItem(main)) return { ...main, spending: name };
  return { ...topic, name: inSection(name, kind) };
}

/** 收入 and 支出 name a topic where the section gives them one and the clause has named none. */
function hearWeak(words: string, token: Word, scope: Scope, ledger: Ledger, hearing: Hearing): void {
  const name = inSection(words, hearing.kind);
  if (scope.isNamed || name === words) return;
  hearTopic(quantity(name), token, scope, ledger, hearing);
}

/** More than these are not told of at once. */
const MOST_TOPICS = 12;

function hearTopic(topic: Topic, token: Word, scope: Scope, ledger: Ledger, { text }: Hearing): void {
  if (scope.isNone) {
    for (const none of bothOf(topic)) {
      ledger.claims.push({ kind: 'nil', topic: none, at: ledger.place(token.start, none) });
    }
    scope.isNone = false;
    return;
  }
  if (scope.pending === 'share') {
    scope.whole = topic;
    return;
  }
  endChange(scope, ledger);
  const joins =
    scope.topics.length < MOST_TOPICS &&
    scope.namedUntil === token.start - 1 &&
    /[、和及]/u.test(text.charAt(token.start - 1));
  scope.name(topic, joins);
  scope.namedUntil = token.end;
}

/** `…收入和支出` names two quantities. */
function bothOf(topic: Topic): readonly Topic[] {
  const fund = /^(?<fund>.*)收支$/u.exec(topic.name)?.groups?.['fund'];
  return fund === undefined ? [topic] : ['收入', '支出'].map((side) => ({ ...topic, name: fund + side }));
}

function hearBudget(token: Word & { readonly kind: 'budget' }, scope: Scope, ledger: Ledger): void {
  const { base, compared } = token;
  scope.base = base;
  if (scope.pending === 'completion') return;
  if (compared) scope.against = base;
  else if (scope.relation === null) scope.pending = 'budget';
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
  const [actual, budget] = [scope.amountOf(topic), scope.budgetOf(topic, base)];
  const at = ledger.place(token.start, topic);
  ledger.claims.push({ kind: 'comparison', topic, base, relation, actual, budget, at });
  if (relation === '持平') return;
  scope.against = base;
  scope.pending = 'delta';
  scope.direction = relation === '大于' ? '增加' : '减少';
}
