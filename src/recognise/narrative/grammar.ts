import { TOPIC_WORDS, WEAK_WORDS } from './lexicon.ts';

const HAN = '[一-龥]';
const SIGN = '[^\\s(),，。;；:："\\d%]';
/** A name may have words in brackets: `政府办公厅(室)及相关机构事务`. */
const BRACKETED = `\\((?!\\d{0,3}[类款项]|[一二三四五六七八九十]+\\))${SIGN}{1,8}\\)`;
const NAME = `"?${SIGN}(?:${SIGN}|${BRACKETED}){1,29}"?`;
const SECTION = `${NAME}\\(\\d{0,2}款\\)`;
const ITEM = `${NAME}\\((?:\\d{0,2}项|\\d{7})\\)`;
/** A project, and that its self-evaluation follows: `1.河道保洁项目绩效自评综述:`. */
const PROJECT = '(?<=^|[\\n。.、)年度])[^\\s。,，;；:：]{2,40}?(?:绩效)?自评(?:综述|情况|结果)?[:：]';
const YEAR = '20\\d\\d年度?';
const BUDGET = '(?:年初|全年|调整)?预算(?!绩效|管理|单位|金额|安排|财政|收入|支出|公开)数?';

/** An amount with its unit: what stands before it is a list of amounts. */
const AMOUNT = '\\d{1,12}(?:[.,]\\d{1,8}){0,3}(?:[万亿]?元|%)';

/** An entry of a list of shares: `教育支出3.00万元，占5.00%`. */
const SHARE = `${HAN}{2,15}(?:\\(类\\))?(?:支出)?\\d[\\d.,]{0,20}[万亿]?元[，,]占`;

/** The words of the grammar, each a named group; where two fit, the one named first. */
const WORDS: Readonly<Record<string, string>> = {
  date: '20\\d\\d年\\d{1,2}月(?:\\d{1,2}日)?',
  continued: `(?<=[。;，,:\\n])(?:[一二三四五六七八]是|首先|其次|再次|(?:另|此)外(?![，,]?(?:${TOPIC_WORDS}))|同时)`,
  against: `[比较与同](?:${YEAR})?(?:"?三公"?经费)?(?:财政拨款)?(?:支出)?${BUDGET}`,
  prior: `同比|[比较与同由从](?:上年度?|上一年度?|去年|${YEAR})`,
  compared: '相比(?:较)?|对比',
  year: YEAR,
  ordinal: '(?<=^|[\\n。;:])\\d{1,2}[.、](?=\\d{7}|\\D)',
  project: PROJECT,
  code: `(?<!\\d)(?:\\d{7}|\\d{5}(?=\\)?[-:]))(?![万亿千元个辆人批台次项家名件分月年号])\\)?[-:"]*${HAN}[^\\s,，。;；:：\\d]{1,40}?(?=[\\s,，。;；:：\\d]|年初预算|全年预算|决算|$)`,
  path: `${NAME}\\(\\d{0,3}类\\)(?:${SECTION})?(?:${ITEM})?`,
  subpath: `${SECTION}(?:${ITEM})?|${NAME}\\(\\d{0,2}项\\)`,
  number: '(?:(?<![\\d)])-)?(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+)(?:\\.\\d+)?',
  resumed:
    '[,，](?=(?:(?:年末|期末|20\\d\\d年末?)[,，]?)?(?:开支财政拨款的)?公(?:务用?)?车(?:实有|保有)量[为是共]?\\d)',
  semicolon: '[;；]\\n?|(?<=[:：])\\n',
  stop: '[。！!？?](?!\\))|\\n',
  comma: `[,，](?!${AMOUNT})`,
  parts: '(?<=\\d[万亿]?元):(?!\\n)',
  among: `其中[:，,]?|(?<=支出|决算|经费)中[，,]|主要用于以下(?:几个)?方面|主要用于[:，,]?(?=${SHARE})|具体情况如下|具体如下`,
  each: '各(?=是|为|自|增|减|下|上|约)|均(?=为|与|较|比|增|减)|分别(?=是|为)',
  list: '主要包括:?|主要用于:?支付|具体包括:?',
  reason: '(?:主要)?原因[是为:]?|主要是|主要系|主要由于|主要用于|是由于|因为',
  level: '(?:基本)?持平|(?:无|没有)(?:增减|(?:增减)?变[化动])|相同',
  none: '没有(?:使用|安排|发生|开展)?|未(?:使用|安排|发生|开展|组织)|(?<=[年度位门，,:])无(?!形|法|需|锡)',
  topic: TOPIC_WORDS,
  completion: '完成(?!整改|情况|率)',
  budget: BUDGET,
  execution: '(?:预算)?执行率[为是]?(?=\\d)',
  outturn:
    '(?:支出)?决算数?(?!情况|报表|说明)|(?:全年)?执行数(?=[为是]?\\d)|(?:增加|增长|上升|提高|减少|下降|降低)[到至]',
  up: '增加|增长|上升|提高|增幅',
  down: '减少|下降|降低|减幅|降幅|节约(?=了?\\d)',
  more: '(?<![未不])(?:大于|高于|超过|超出)',
  less: '小于|低于',
  equal: '等于',
  share: '占',
  open: '\\(',
  close: '\\)',
  weak: `(?<=^|[\\s。;；,，、:：()年度本全当共总和及位门局])(?:${WEAK_WORDS})(?=\\d|为\\d|决算)`,
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
