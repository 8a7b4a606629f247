import { QUOTE_LENGTH, TABLE_IDS, locate, type Notice } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/hidden-content',
  title: { zh: '文件里没有隐藏的内容', en: 'Nothing in the file is hidden' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '文件里没有隐藏的内容',
  basis: PUBLICATION,
  why: {
    zh: '隐藏的工作表、行和列不显示，没有读取，也没有核对；但公开的文件谁都可以取消隐藏，里面可能有不该公开的内容，显示的合计也可能包含了隐藏的数。',
    en: 'Hidden sheets, rows and columns are not shown and were neither read nor checked; but anyone can unhide them in a published file, they may hold what is not to be published, and totals that are shown may include them.',
  },
  remedy: {
    zh: '取消隐藏看一看：该公开的显示出来，不该公开的删除后再另存。',
    en: 'Unhide them: show what is to be published, and delete the rest before saving the file.',
  },
  observes: 'structure',
  messages: {
    sheets: {
      zh: '有{count}张隐藏的工作表，没有读取：{names}',
      en: '{count} sheet(s) are hidden and were not read: {names}',
    },
    rows: {
      zh: '工作表“{sheet}”有隐藏的行，没有读取：{names}',
      en: 'sheet {sheet} has hidden rows, which were not read: {names}',
    },
    columns: {
      zh: '工作表“{sheet}”有隐藏的列，没有读取：{names}',
      en: 'sheet {sheet} has hidden columns, which were not read: {names}',
    },
    others: {
      zh: '有隐藏的内容，没有读取：{names}',
      en: 'hidden content was not read: {names}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const [first, ...others] of alike(report.notices.filter(({ kind }) => kind === 'hidden'))) {
      const names = listed([first, ...others].map(({ text }) => text));
      const data = { names, count: String(others.length + 1), sheet: first.at.sheet ?? '' };
      yield observe(messageOf(first), locate({ ...first.at, quote: names }), data);
    }
  },
});

/** Names one after the other, cut where they take too long to read. */
function listed(names: readonly string[]): string {
  const all = names.join('、');
  return all.length > QUOTE_LENGTH ? `${all.slice(0, QUOTE_LENGTH)}…` : all;
}

/** What is told in one finding: the hidden sheets of a file, the hidden rows of a sheet and the like. */
function alike(notices: readonly Notice[]): [Notice, ...Notice[]][] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const message = messageOf(notice);
    const key = [message, notice.at.file, message === 'sheets' ? null : notice.at.sheet].join('\n');
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()];
}

/** A sheet is noticed by its name, rows as `7:9` and columns as `F:H`. */
function messageOf({ at, text }: Notice): 'sheets' | 'rows' | 'columns' | 'others' {
  if (at.sheet === null) return 'others';
  if (at.cell === null) return 'sheets';
  return /^\d/u.test(text) ? 'rows' : 'columns';
}
