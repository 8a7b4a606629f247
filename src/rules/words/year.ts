import type { Observation } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { count } from '../option.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, sentencesOf, withoutReason, type Sentence } from './passages.ts';

/** What a sentence about the accounts of a year goes on with; the name of a notice or a project goes on otherwise. */
const SUBJECT = [
  '(?:本单位|本部门|我单位|我部门)?(?:收入|支出|财政拨款|一般公共预算|政府性基金|国有资本经营|机关运行经费|政府采购|预算绩效|[“"]?三公)',
  '[^，。；：、（(〔《\\d]{0,24}(?:\\d|决算|总计|合计|金额|持平|开展情况)',
].join('');
const NONE = '(?:本单位|本部门)?无[^，。；：]{2,30}(?:收入|支出)';

/** The year at the beginning of a sentence, behind the unit's name at most. */
const OPENING = new RegExp(
  `^(?<head>|[^，：\\d与比较截至据于对自从是为的在按]{4,40}?)(?<year>20\\d\\d)年度?(?=${SUBJECT}|${NONE})`,
  'u',
);
const COMPARED = /[与同比较](?<year>20\d\d)年度?(?:决算数?)?(?=相比|[增减]|下降|上升|基本持平|持平|[，,])/gu;
const UNTIL = /截[至止](?<year>20\d\d)年12月31日/gu;

/** Years further back are compared with on purpose. */
const STALE_FOR = count({
  name: 'staleFor',
  usual: 3,
  least: 1,
  words: {
    zh: '相差不到几年的年度算是没有改，更早的是有意比较',
    en: 'A year less than so many years off was left unchanged; one further off is compared with on purpose',
  },
});

type Kind = 'opening' | 'compared' | 'until';

interface Stated {
  readonly kind: Kind;
  readonly year: number;
  /** In the sentence. */
  readonly offset: number;
  readonly words: string;
}

export default defineRule({
  id: 'words/year',
  title: { zh: '情况说明里的年度与本报告一致', en: 'The narrative speaks of the year of the accounts' },
  severity: 'warning',
  needs: [],
  formula: '所写的年度 = 决算年度; 上年 = 决算年度 − 1',
  basis: DISCLOSURE,
  why: {
    zh: '年度不对，多半是沿用上年的说明没有改全，读者会怀疑这一段的数也是上年的。',
    en: 'A wrong year is usually left from last year’s text, and casts doubt on the figures of the passage too.',
  },
  remedy: {
    zh: '核对这一段的数是不是本年度的，再改正年度。',
    en: 'Make sure that the figures here are of this year, then correct the year.',
  },
  observes: 'text',
  messages: {
    opening: {
      zh: '这里写的是{stated}年度，而本报告是{year}年度决算',
      en: 'This is about {stated}, but these are the accounts of {year}',
    },
    compared: {
      zh: '这里与{stated}年度相比，而本报告的上年是{expected}年度',
      en: 'This compares with {stated}, but the year before these accounts is {expected}',
    },
    until: {
      zh: '这里截至{stated}年12月31日，而本报告是{year}年度决算',
      en: 'This is as of 31 December {stated}, but these are the accounts of {year}',
    },
  },
  options: [STALE_FOR],
  since: '0.1.0',
  *check({ report, option }) {
    if (report.year === null) return;
    const staleFor = option(STALE_FOR);
    for (const sentence of sentencesOf(report)) yield* wrongYears(sentence, report.year, staleFor);
  },
});

function* wrongYears(sentence: Sentence, year: number, staleFor: number): Generator<Observation> {
  const text = withoutReason(sentence);
  for (const { kind, year: stated, offset, words } of yearsIn(text)) {
    const expected = kind === 'compared' ? year - 1 : year;
    if (stated === expected || Math.abs(stated - expected) >= staleFor) continue;
    // A sentence that names the right year too sets the one year against the other.
    if (text.includes(String(expected))) continue;
    const place = { section: sentence.section, offset: sentence.offset + offset, text: words, groups: {} };
    const data = { stated: String(stated), year: String(year), expected: String(expected) };
    yield observe(kind, placeInClause(place), data, { expected: data.expected, actual: data.stated });
  }
}

function* yearsIn(text: string): Generator<Stated> {
  const opening = OPENING.exec(text);
  if (opening) {
    const { head = '', year } = opening.groups ?? {};
    yield { kind: 'opening', year: Number(year), offset: head.length, words: opening[0].slice(head.length) };
  }
  for (const [kind, pattern] of [
    ['compared', COMPARED],
    ['until', UNTIL],
  ] as const) {
    for (const { 0: words, index, groups } of text.matchAll(pattern)) {
      yield { kind, year: Number(groups?.['year']), offset: index, words };
    }
  }
}
