import { COUNTERS, MONEY_UNITS, type Counter, type MoneyUnit, type Unit } from '../../money/index.ts';
import { quantity, type BudgetBase, type Direction, type Topic } from '../../model/index.ts';
import { TOPIC_WORDS, WEAK_WORDS, quantityNamed } from './lexicon.ts';
import { classBefore, itemCoded, itemOfPath } from './items.ts';

/** A printed number: money, a percentage, a count, points, or one without unit. */
export interface NumberToken {
  readonly kind: 'number';
  readonly text: string;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
}

/** What a word of the grammar says. */
type Meaning =
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'weak'; readonly name: string }
  | { readonly kind: 'direction'; readonly direction: Direction }
  | { readonly kind: 'prior' | 'year'; readonly year: number | null }
  | { readonly kind: 'budget'; readonly base: BudgetBase; readonly compared: boolean }
  | { readonly kind: 'compare'; readonly relation: '大于' | '小于' | '持平' }
  | { readonly kind: 'outturn' | 'completion' | 'share' | 'among' | 'each' | 'list' | 'none' };

/** What it ends, or that a reason follows. */
type Turn = { readonly kind: 'stop' | 'semicolon' | 'comma' | 'reason' };

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Word = Meaning & Span;
export type Turning = Turn & Span;
/** Whether a sentence turns here. */
export function isTurning(token: Token): token is Turning {
  return ['stop', 'semicolon', 'comma', 'reason'].includes(token.kind);
}

export type Token = NumberToken | Word | Turning;

const HAN = '[一-龥]';
const NAME = '[^\\s(),，。;；:："\\d%]{2,30}';
const YEAR = '20\\d\\d年度?';
const BUDGET = '(?:年初|全年|调整)?预算(?!绩效|管理|单位|金额|安排|财政|收入|支出|公开)数?';

/** An amount with its unit: what stands before it is a list of amounts. */
const AMOUNT = '\\d{1,12}(?:[.,]\\d{1,8}){0,3}(?:[万亿]?元|%)';

/** The words of the grammar, each a named group; where two fit, the one named first. */
const WORDS: Readonly<Record<string, string>> = {
  date: '20\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?',
  continued: '(?<=[。;，,:\\n])(?:[一二三四五六七八]是|首先|其次|再次|另外|此外|同时)',
  prior: `同比|[比较与同](?:上年度?|上一年度?|去年|${YEAR})`,
  year: YEAR,
  ordinal: '(?<=^|[\\n。;:])\\d{1,2}[.、](?=\\d{7}|\\D)',
  code: `(?<!\\d)(?:\\d{7}|\\d{5}(?=\\)?[-:]))(?![万亿千元个辆人批台次项家名件分月年号])\\)?[-:"]*${HAN}[^\\s,，。;；:：\\d]{1,40}`,
  path: `${NAME}\\(\\d{0,3}类\\)(?:${NAME}\\(\\d{0,2}款\\))?(?:${NAME}\\(\\d{0,2}项\\))?`,
  number: '(?:(?<![\\d)])-)?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?',
  semicolon: '[;；]\\n?|(?<=[:：])\\n',
  stop: '[。\\n！!？?]',
  comma: `[,，](?!${AMOUNT})`,
  against: `[比较与同]${BUDGET}`,
  among: '其中[:，,]?|(?<=支出|决算|经费)中[，,]|主要用于以下方面|具体情况如下|具体如下',
  each: '各(?=是|为|自|增|减|下|上|约)|均(?=为|与|较|比|增|减)|分别(?=是|为)',
  list: '主要包括:?|主要用于:?支付|具体包括:?',
  reason: '(?:主要)?原因[是为:]?|主要是|主要系|主要由于|主要用于|是由于|因为',
  level: '(?:基本)?持平|(?:无|没有)(?:增减)?变化',
  none: '没有(?:使用|安排|发生|开展)?|未(?:使用|安排|发生|开展|组织)|(?<=[年度位门，,:])无(?!形|法|需|锡)',
  topic: TOPIC_WORDS,
  completion: '完成(?!整改|情况|率)',
  budget: BUDGET,
  outturn: '(?:支出)?决算数?(?!情况|报表|说明)',
  up: '增加|增长|上升|提高|增幅',
  down: '减少|下降|降低|减幅|降幅',
  more: '(?<![未不])(?:大于|高于|超过|超出)',
  less: '小于|低于',
  equal: '等于',
  share: '占',
  weak: `(?:${WEAK_WORDS})(?=\\d|为\\d|决算)`,
};

const NAMES = Object.keys(WORDS);

/** One group for each word, in the order of their names. */
const GRAMMAR = new RegExp(
  Object.values(WORDS)
    .map((words) => `(${words})`)
    .join('|'),
  'gu',
);

const UNITS: readonly string[] = [
  ...MONEY_UNITS,
  ...COUNTERS,
  '万',
  '亿',
  '个百分点',
  '%',
  '台(套)',
  '台/套',
];
const UNIT = new RegExp(
  `(?:${[...UNITS]
    .toSorted((a, b) => b.length - a.length)
    .map((unit) => unit.replace(/[()]/gu, '\\$&'))
    .join('|')}|分(?!别|之|管|类))(?!月)`,
  'yu',
);
const SHORT_UNITS: Readonly<Record<string, Unit>> = {
  万: '万元',
  亿: '亿元',
  个百分点: '%',
  '台(套)': '台（套）',
  '台/套': '台（套）',
};

/** Words and numbers of plain text in their order; what means nothing to the grammar is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(GRAMMAR)) {
    const token = tokenOf(match, text);
    if (token?.kind === 'number') pushClass(token, tokens, text);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** `教育支出150万元`: the name of a 类 is one right before an amount, where no other word has been heard. */
function pushClass({ start }: NumberToken, tokens: Token[], text: string): void {
  const isWeak = tokens.at(-1)?.kind === 'weak';
  const words = classBefore(text, start, tokens.at(isWeak ? -2 : -1)?.end ?? 0);
  if (words === null) return;
  if (isWeak) tokens.pop();
  tokens.push({ kind: 'topic', topic: itemOfPath(words.text), ...words });
}

function tokenOf(match: RegExpExecArray, text: string): Token | null {
  const { index: start, 0: words } = match;
  const name = NAMES[match.indexOf(words, 1) - 1] ?? '';
  const end = start + words.length;
  if (name === 'number') return numberAt(text, words, start);
  const meaning = meaningOf(name, words);
  return meaning && { ...meaning, start, end, text: words };
}

function numberAt(text: string, digits: string, start: number): NumberToken {
  UNIT.lastIndex = start + digits.length;
  const unit = UNIT.exec(text)?.[0] ?? '';
  return {
    kind: 'number',
    text: digits,
    unit: unitOf(unit),
    start,
    end: start + digits.length + unit.length,
  };
}

function unitOf(printed: string): Unit | null {
  const known: readonly (MoneyUnit | Counter | '%' | '分')[] = [...MONEY_UNITS, ...COUNTERS, '%', '分'];
  return SHORT_UNITS[printed] ?? known.find((unit) => unit === printed) ?? null;
}

function meaningOf(name: string, words: string): Meaning | Turn | null {
  switch (name) {
    case 'topic': {
      const known = quantityNamed(words);
      return known === null ? null : { kind: 'topic', topic: quantity(known) };
    }
    case 'code':
      return { kind: 'topic', topic: itemCoded(words) };
    case 'path':
      return { kind: 'topic', topic: itemOfPath(words) };
    case 'weak':
      return { kind: 'weak', name: words };
    case 'prior':
    case 'year':
      return { kind: name, year: yearIn(words) };
    case 'budget':
    case 'against':
      return { kind: 'budget', base: baseIn(words), compared: name === 'against' };
    case 'continued':
      return { kind: 'reason' };
    case 'up':
      return { kind: 'direction', direction: '增加' };
    case 'down':
      return { kind: 'direction', direction: '减少' };
    case 'level':
      return { kind: 'direction', direction: '持平' };
    case 'more':
      return { kind: 'compare', relation: '大于' };
    case 'less':
      return { kind: 'compare', relation: '小于' };
    case 'equal':
      return { kind: 'compare', relation: '持平' };
    case 'outturn':
    case 'completion':
    case 'share':
    case 'among':
    case 'each':
    case 'reason':
    case 'list':
    case 'none':
    case 'stop':
    case 'semicolon':
    case 'comma':
      return { kind: name };
    default:
      return null;
  }
}

function baseIn(words: string): BudgetBase {
  if (words.includes('年初')) return '年初预算';
  return words.includes('全年') || words.includes('调整') ? '全年预算' : '预算';
}

function yearIn(words: string): number | null {
  const year = /\d{4}/u.exec(words)?.[0];
  return year === undefined ? null : Number(year);
}
