import { quantity, thing, type Topic } from '../../model/index.ts';
import { endChange } from './changes.ts';
import type { Hearing } from './hearing.ts';
import { inSection, wholeInSection } from './in-section.ts';
import { completed, isItem } from './items.ts';
import type { Ledger } from './ledger.ts';
import type { Scope } from './scope.ts';
import type { Word } from './tokens.ts';

/** More than these are not told of at once. */
const MOST_TOPICS = 12;
/** As far as a name stands from the beginning of its sentence where only an enumerator stands before it. */
const LONGEST_ENUMERATOR = 5;

/** A name of what is told next; behind 没有 there is none of it, and behind 占 it is the whole. */
export function hearTopic(topic: Topic, token: Word, scope: Scope, ledger: Ledger, hearing: Hearing): void {
  const meant = scoped(topic, hearing, scope);
  if (scope.isNone) {
    for (const none of bothOf(meant)) {
      ledger.claims.push({ kind: 'nil', topic: none, at: ledger.place(token.start, none) });
    }
    scope.isNone = false;
    return;
  }
  if (scope.pending === 'share') {
    scope.whole = wholeOf(topic, meant, scope, hearing);
    return;
  }
  endChange(scope, ledger);
  const joins =
    scope.topics.length < MOST_TOPICS &&
    scope.namedUntil === token.start - 1 &&
    /[、和及]/u.test(hearing.text.charAt(token.start - 1));
  scope.opensWithName = !scope.isBegun && token.start - scope.begin <= LONGEST_ENUMERATOR;
  scope.name(meant, joins);
  scope.namedFrom = token.start;
  scope.namedUntil = token.end;
}

/** 收入 and 支出 name a topic where the section gives them one and the clause has named none. */
export function hearWeak(words: string, token: Word, scope: Scope, ledger: Ledger, hearing: Hearing): void {
  const topic = inSection(words, hearing.kind);
  if (scope.isNamed || topic.name === words) return;
  hearTopic(topic, token, scope, ledger, hearing);
}

/** What they come to in a paragraph on an item no table prints. */
const OF_ITEM: ReadonlySet<string> = new Set(['人员经费', '公用经费']);

/** What some words mean in a paragraph on one thing. */
const IN_PARAGRAPH: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  外宾接待费: { 来访团组: '外宾来访团组' },
};

/** What a topic is where it stands: in a paragraph on an item, 基本支出 and 项目支出 are those of the item. */
function scoped(topic: Topic, { kind }: Hearing, scope: Scope): Topic {
  const { main, isAmong, path } = scope;
  if (topic.path !== null) return placed(topic, scope, path);
  if (isItem(topic)) return topic;
  const { name } = topic;
  const isPart = name === '基本支出' || name === '项目支出';
  if (isPart && isAmong && main !== null && isItem(main)) return { ...main, spending: name };
  if (isPart && isAmong && main !== null && !main.isUsual) return thing(`其中的${name}`);
  if (OF_ITEM.has(name) && main !== null && isItem(main)) return thing(`其中的${name}`);
  const told = IN_PARAGRAPH[main?.name ?? '']?.[name];
  if (told !== undefined) return quantity(told);
  const fund = name === '本年支出合计' ? fundTold(scope) : null;
  if (fund !== null) return quantity(`${fund}支出`);
  return inSection(name, kind);
}

/** The fund whose income the sentence has told: `一般公共预算财政拨款本年收入…；本年支出…` are both of it. */
function fundTold({ told }: Scope): string | null {
  return /^(?<fund>.+预算财政拨款)收入$/u.exec(told.at(-1)?.name ?? '')?.groups?.['fund'] ?? null;
}

/** Nothing is a share of itself: `一般公共预算财政拨款支出…，占财政拨款支出的…` is one of the appropriations of all funds. */
function wholeOf(said: Topic, meant: Topic, { topic }: Scope, { kind }: Hearing): Topic {
  return meant.name === topic?.name ? said : { ...meant, name: wholeInSection(meant.name, kind) };
}

/** An item by its whole path, for the names to come; of a part of one that nothing completes only the name is known. */
function placed(topic: Topic, scope: Scope, before: readonly string[]): Topic {
  const item = completed(topic, before);
  if (item?.path) scope.path = item.path;
  return item ?? thing(topic.name);
}

/** `…收入和支出` names two quantities. */
function bothOf(topic: Topic): readonly Topic[] {
  const fund = /^(?<fund>.*)收支$/u.exec(topic.name)?.groups?.['fund'];
  return fund === undefined ? [topic] : ['收入', '支出'].map((side) => ({ ...topic, name: fund + side }));
}
