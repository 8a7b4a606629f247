import type { TextBlock } from '../../model/index.ts';
import { choices } from '../option.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION, titleAt } from './tables.ts';

/** Tables that many units publish empty. */
const MAY_BE_EMPTY = ['07', '08', '09'] as const;

const EXPLAINED_TABLES = choices({
  name: 'explain',
  of: MAY_BE_EMPTY,
  words: { zh: '没有数据时要附说明的表', en: 'The tables that carry a note where they are empty' },
});

/** Says that there is no such money: 本单位没有使用…, 无…收入和支出, 未发生…, 本表为空. */
const SAYS_NONE = /没有|无|未|不涉及|不存在|空表|为空|为零|为0(?![.\d])/u;

/** What a template says of the note to be written; left standing it is no note itself. */
const INSTRUCTION = /无[^。;]*?(?:仍保留该表格式|作下述说明)[^:。]*:?/gu;

export default defineRule({
  id: 'structure/empty-without-note',
  title: { zh: '空表附有无数据的说明', en: 'An empty table carries a note that says why' },
  severity: 'warning',
  needs: MAY_BE_EMPTY,
  formula: '07、08、09 是空表 → 表下有说明',
  basis: PUBLICATION,
  why: {
    zh: '没有数据的表应公开空表并加以说明，否则读者分不清是没有这项收支，还是漏填了数。',
    en: 'An empty table is to be published with a note, or readers cannot tell whether there was no such money or the figures were left out.',
  },
  remedy: {
    zh: '在表下加注，例如“本单位本年度没有使用政府性基金预算财政拨款安排的收支，故本表无数据”。',
    en: 'Add a note under the table that the unit had no such income and expenditure in the year.',
  },
  observes: 'structure',
  messages: {
    unexplained: {
      zh: '《{title}》没有数据，表下也没有说明本年度没有这项收支',
      en: '{title} is empty, and no note under it says that there was no such money in the year',
    },
  },
  options: [EXPLAINED_TABLES],
  since: '0.1.0',
  *check({ report, option }) {
    for (const id of option(EXPLAINED_TABLES)) {
      const table = report.tables[id];
      const { status, notes } = table.parts;
      if (status !== 'empty' || isExplained(notes)) continue;
      yield observe('unexplained', titleAt(table), { title: table.title });
    }
  },
});

/** Whether the text under a table, whose sentences may be cut over lines, says that there is no such money. */
function isExplained(notes: readonly TextBlock[]): boolean {
  const words = notes.map(({ text }) => text.normalize('NFKC').replace(/\s/gu, '')).join('');
  return SAYS_NONE.test(words.replace(INSTRUCTION, ''));
}
