import type { TableId } from '../../model/index.ts';
import { canonical, withoutEnumerator } from '../wording.ts';

/**
 * The wordings under which the nine tables are published, on canonical text. Prefixes such as the unit's name or the
 * year are allowed for separately. 明细表 stands for 表 in 06 only: elsewhere it names a table of its own.
 */
const TITLES: readonly { readonly id: TableId; readonly wording: string; readonly secondary?: true }[] = [
  { id: '01', wording: '收(?:入)?支(?:出)?决算总表' },
  { id: '02', wording: '收入决算总?表' },
  { id: '03', wording: '支出决算总?表' },
  { id: '04', wording: '财政拨款收(?:入)?支(?:出)?决算总?表' },
  { id: '05', wording: '(?:一般)?公共预算(?:财政)?(?:拨款)?支出决算(?:总|情况)?表' },
  { id: '05', wording: '(?:一般)?公共预算(?:财政)?(?:拨款)?收入支出决算表', secondary: true },
  {
    id: '06',
    wording:
      '(?:(?:一般)?公共预算)?(?:财政)?(?:拨款)?基本支出(?:经济分类)?(?:决算(?:经济分类)?(?:明细|情况)?|明细)表',
  },
  {
    id: '07',
    wording:
      '(?:(?:一般)?公共[预决]算)?(?:财政)?(?:拨款)?(?:安排的)?三公经费(?:及会议费、?培训费)?(?:支出)?(?:决算)?(?:情况)?表',
  },
  {
    id: '07',
    wording: '(?:(?:一般)?公共[预决]算)?(?:财政)?(?:拨款)?(?:安排的)?三公经费.{0,30}表',
    secondary: true,
  },
  { id: '08', wording: '政府性基金(?:预算)?(?:财政拨款)?(?:收入支出|收支|支出)?决算(?:总|情况)?表' },
  { id: '09', wording: '国有资本经营(?:预算)?(?:财政拨款)?支出决算(?:总|情况)?表' },
  {
    id: '09',
    wording: '国有资本经营(?:预算)?(?:财政拨款)?(?:收入支出|收支)?决算(?:总|情况)?表',
    secondary: true,
  },
];

/** Before the title proper: the unit's name, the year, 部门 or 单位. */
const PREFIX =
  /^.{0,40}(?:年度?|单位|本级\)?|机关|中心|街道|决算|[局院校学委会室所站馆队处厅部门府社办场园台镇乡])(?=[收支财一公政国三基])/u;
/** Its number, and that it goes on from the page before; both also behind it, as are remarks in brackets. */
const NUMBER =
  '(?:(?:(?:附|(?:决算)?公开)?表(?:\\d{1,2}(?:-\\d{1,2})?|[一二三四五六七八九十]+)|(?:财决)?公开\\d{1,2}表)[:、.]?)';
/** As sheets are called by the program that accounts are made up with, `GK01`, or by their place alone. */
const PLACE = '(?:(?:GK|Z)?\\d{1,2}(?:[_-]\\d{1,2})?[-_.]?(?=\\p{Script=Han}))';
const LEADING = new RegExp(`^(?:附件\\d*[:：]?)?(?:续表?[:：]?)?(?:${NUMBER}|${PLACE})?`, 'u');
const UNIT = '(?:金额)?单位:(?:人民币)?[千万亿]?元';
const TRAILING = new RegExp(`(?:\\([^()]{1,12}\\)|[-_]?续表?\\d?|(?<=表)(?:${NUMBER}|${UNIT}))+$`, 'u');

const PATTERNS = TITLES.map(({ id, wording, secondary = false }) => ({
  title: { id, secondary },
  pattern: new RegExp(`^(?:${wording})$`, 'u'),
}));

/** A table of a budget, which is none of final accounts. */
const BUDGET = /预算(?:总|明细|情况)?表$/u;

/** Longer lines are sentences, whatever they end with; blanks between characters may double what is printed. */
const LONGEST_TITLE = 60;
const LONGEST_PRINT = 2 * LONGEST_TITLE;

/** The table a title names. A `secondary` one stands for it only where no other does: some provinces print both. */
export interface Title {
  readonly id: TableId;
  readonly secondary: boolean;
}

/** Which table a line is the title of; `other` for the title of a table that is none of the nine. */
export function titleOf(text: string): Title | 'other' | null {
  if (text.length > LONGEST_PRINT || !text.includes('表')) return null;
  const words = withoutEnumerator(canonical(text).replace(/[《》]/gu, ''));
  const title = words.replace(LEADING, '').replace(TRAILING, '');
  if (title.length > LONGEST_TITLE || /[,。;]/u.test(title)) return null;
  if (BUDGET.test(title)) return 'other';
  const core = title.replace(PREFIX, '');
  const known = PATTERNS.find(({ pattern }) => pattern.test(core));
  if (known) return known.title;
  return /(?:决算.*|绩效.*|情况|信息)表$/u.test(title) ? 'other' : null;
}

/** Headings behind which no table of the nine goes on. */
export function endsTables(text: string): boolean {
  if (text.length > LONGEST_PRINT || !/[部说解件]/u.test(text)) return false;
  const heading = withoutEnumerator(canonical(text));
  return /^第[一二三四五六七八九十]+部分/u.test(heading) || /(?:情况说明|名词解释|附件)$/u.test(heading);
}
