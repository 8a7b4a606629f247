import { InputError } from '../errors.ts';
import type { Words } from '../model/index.ts';
import type { Draft } from './tables/draft.ts';
import { hasAmount } from './tables/cells.ts';
import type { Line } from './sections/lines.ts';
import { canonical } from './wording.ts';

/** A document that is met beside final accounts and taken for them. */
interface OtherKind {
  /** What its lines say; one of each is needed that many times. */
  readonly says: RegExp;
  readonly times: number;
  readonly words: Words;
}

/** Longer lines are sentences, and no headings. */
const LONGEST_HEADING = 60;

/** Documents without the tables of a unit's final accounts, told by the titles of the tables they have. */
const WITHOUT_TABLES: readonly OtherKind[] = [
  {
    says: /^(?!.*决算).*(?:收入|支出|收支|拨款|经费)[^。]{0,30}预算(?:总|明细|情况)?表(?:\(.*\))?$/u,
    times: 3,
    words: {
      zh: '这是预算公开，不是决算公开：里面的表是预算表；请换成决算公开的文件',
      en: 'this is a budget and no final accounts: its tables are budget tables; use the file of the final accounts',
    },
  },
  {
    says: /(?:一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?)收入决算(?:总|明细)?表|社会保险基金(?:预算)?(?:收入|支出|收支)决算表|转移支付(?:分项目|分地区)?(?:决算|情况)?表|债务(?:限额|余额)[^。]{0,12}表/u,
    times: 2,
    words: {
      zh: '这是一级政府的决算（政府决算），不是部门或单位决算公开；本工具只核对部门和单位的决算',
      en: "this is a whole government's accounts and no department's or unit's, which alone are checked here",
    },
  },
  {
    says: /(?:检查|自查|核查|考核|评审|评分)[^。]{0,12}(?:表|清单|要点|标准)|公开[^。]{0,10}(?:检查|自查|核查|考核)/u,
    times: 1,
    words: {
      zh: '这是检查或自查决算公开用的表，不是决算公开本身；请换成被检查的那份报告',
      en: 'this is a list for inspecting final accounts and not the accounts themselves; use the report it is about',
    },
  },
];

const TEMPLATE: OtherKind = {
  says: /[XＸx×*＊]{2,}/u,
  times: 5,
  words: {
    zh: '这是没有填写的空白模板：表里一个数也没有，文字里还留着“XX”；请换成填好的报告',
    en: 'this is a blank template: its tables have no figure, and its words still say “XX”; use a report that is filled in',
  },
};

/** The tables every unit's final accounts have, which no other document has. */
const OF_UNITS = new Set(['01', '02', '03']);

/**
 * What a document is, where it is no unit's final accounts but something often met beside them.
 *
 * @throws InputError `other-document`
 */
export function assertFinalAccounts(path: string, lines: readonly Line[], drafts: readonly Draft[]): void {
  const read = drafts.filter(({ rows }) => rows.length > 0);
  const candidates = read.some(({ id }) => OF_UNITS.has(id)) ? [] : WITHOUT_TABLES;
  const isBlank = read.every(({ rows }) => rows.every(({ values }) => ![...values.values()].some(isAmount)));
  const kind = [...candidates, ...(isBlank ? [TEMPLATE] : [])].find((other) => isOf(other, lines));
  if (kind) throw new InputError('other-document', path, kind.words);
}

function isAmount(cell: Parameters<typeof hasAmount>[0] | null): boolean {
  return cell !== null && hasAmount(cell);
}

/** Titles may share their cell with what stands under them; a table of contents says them too. */
function isOf({ says, times }: OtherKind, lines: readonly Line[]): boolean {
  const said = new Set<string>();
  for (const { cells } of lines) {
    for (const { text } of cells) {
      for (const part of text.split('\n')) {
        const words = canonical(part);
        if (words.length <= LONGEST_HEADING && says.test(words)) said.add(words);
        if (said.size >= times) return true;
      }
    }
  }
  return false;
}
