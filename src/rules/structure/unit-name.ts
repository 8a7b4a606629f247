import { plainName } from '../../catalogue/index.ts';
import { TABLE_IDS, locate, type Report } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION, allTables } from './tables.ts';

export default defineRule({
  id: 'structure/unit-name',
  title: { zh: '各表编制单位名称一致', en: 'All tables name the same unit' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '01–09 各表的单位 = 同一个单位',
  basis: PUBLICATION,
  why: {
    zh: '各表的单位名称不同，可能是混进了别的单位或别的口径（如本级与部门汇总）的表。',
    en: 'A table under another name may belong to another unit, or to other accounts, those of the 部门 among those of the 本级.',
  },
  remedy: {
    zh: '先确认这张表的数据是不是本单位、本口径的；数据没错就把单位名称改成与其他表一致。',
    en: 'Make sure that the table is of this unit and these accounts; if so, correct the name.',
  },
  observes: 'structure',
  messages: {
    other: {
      zh: '《{title}》的单位名称是“{name}”，其他表是“{usual}”',
      en: '{title} names the unit {name}, other tables {usual}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const usual = usualName(report);
    for (const { title, parts } of allTables(report)) {
      const name = parts.unitName;
      if (name === null || usual === null || plainName(name) === plainName(usual)) continue;
      const place = locate({ ...parts.at, quote: name });
      yield observe('other', place, { title, name, usual }, { expected: usual, actual: name });
    }
  },
});

/** The name over most tables; where two are over as many, the report's own, else the first. */
function usualName(report: Report): string | null {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { parts } of allTables(report)) {
    const name = parts.unitName ?? '';
    if (plainName(name) === '') continue;
    const entry = counts.get(plainName(name)) ?? { name, count: 0 };
    counts.set(plainName(name), { ...entry, count: entry.count + 1 });
  }
  const own = plainName(report.unit ?? '');
  const weight = ({ name, count }: { name: string; count: number }): number =>
    count + (plainName(name) === own ? 0.5 : 0);
  return [...counts.values()].toSorted((a, b) => weight(b) - weight(a))[0]?.name ?? null;
}
