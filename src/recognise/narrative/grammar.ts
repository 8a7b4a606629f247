import { TOPIC_WORDS, WEAK_WORDS } from './lexicon.ts';

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

/** The names of the words, in the order of the groups of the grammar. */
export const WORD_NAMES = Object.keys(WORDS);

/** One group for each word, in the order of their names. */
export const GRAMMAR = new RegExp(
  Object.values(WORDS)
    .map((words) => `(${words})`)
    .join('|'),
  'gu',
);
