import { TABLE_IDS, locate, type ContentsEntry, type Location, type TableId } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { isSameTitle, listedTables, outOfOrder, plainTitle } from './contents.ts';
import { EXPECTED_TABLES, PUBLICATION, isExpected, readTables, titleAt } from './tables.ts';

export default defineRule({
  id: 'structure/contents-titles',
  title: {
    zh: '目录与各表的表题、顺序一致',
    en: 'The contents list the tables by their titles, in their order',
  },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '目录 = 01–09 的表题，次序相同',
  basis: PUBLICATION,
  why: {
    zh: '读者按目录找表；目录漏列、错名或次序不同，说明目录没有随正文更新。',
    en: 'Readers find tables by the contents; a table left out, misnamed or out of order shows that the contents were not kept up.',
  },
  remedy: {
    zh: '按正文的表题和先后次序重新生成目录。',
    en: 'Make the contents anew from the titles and the order of the tables.',
  },
  observes: 'structure',
  messages: {
    unlisted: { zh: '目录没有列出《{title}》', en: 'The contents do not list {title}' },
    differs: {
      zh: '目录中的表名“{listed}”与表题“{title}”不一致',
      en: 'The contents say {listed}, the table is titled {title}',
    },
    absent: {
      zh: '目录列有《{listed}》，报告中没有这张表',
      en: 'The contents list {listed}, which the report does not have',
    },
    order: {
      zh: '目录把《{listed}》列在《{before}》之后，正文中它在前面',
      en: 'The contents list {listed} after {before}, but in the report it comes first',
    },
  },
  options: [EXPECTED_TABLES],
  since: '0.1.0',
  *check({ report, option }) {
    const expected = option(EXPECTED_TABLES);
    const listed = listedTables(report);
    if (listed.size === 0) return;
    // An entry that a line end cuts in two names no table, yet its words are there.
    const tables = new Set(listed.values());
    const others = report.contents.filter((entry) => !tables.has(entry));
    const words = others.map(({ title }) => plainTitle(title)).join('');
    for (const table of readTables(report)) {
      const { id, title } = table;
      const entry = listed.get(id);
      if (!entry) {
        if (!words.includes(plainTitle(title))) yield observe('unlisted', titleAt(table), { title });
      } else if (!isSameTitle(entry.title, title)) {
        const names = { expected: title, actual: entry.title };
        yield observe('differs', entryAt(id, entry), { listed: entry.title, title }, names);
      }
    }
    for (const [id, entry] of listed) {
      // structure/table-missing speaks of the tables that every report has.
      const isMissing = report.tables[id].parts.status === 'missing' && !isExpected(report, id, expected);
      if (isMissing) yield observe('absent', entryAt(id, entry), { listed: entry.title });
    }
    const turned = outOfOrder(report, listed);
    if (turned) {
      const { id, entry, before } = turned;
      yield observe('order', entryAt(id, entry), { listed: entry.title, before: before.title });
    }
  },
});

/** The place of an entry, with the table it is about. */
function entryAt(table: TableId, { at }: ContentsEntry): Location {
  return locate({ ...at, table });
}
