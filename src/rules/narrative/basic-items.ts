import type { ListClaim, Observation } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { listsSaid, type ListedItem } from './told/lists.ts';

export default defineRule({
  id: 'narrative/basic-items',
  title: {
    zh: '“主要包括”的科目与基本支出决算表一致',
    en: 'The items said to be included are those of basic expenditure that are not nil',
  },
  severity: 'warning',
  needs: ['06'],
  formula: '主要包括 ↔ 06 中不为零的款',
  basis: DISCLOSURE,
  why: {
    zh: '“主要包括”应当列出有支出的科目；列了没有支出的，或漏了有支出的，是沿用模板没有按实际改。',
    en: 'The list ought to name the items with expenditure; others are left from a template.',
  },
  remedy: {
    zh: '按基本支出决算表删去为零的科目，补上漏掉的科目，名称用当年的。',
    en: 'Go by the table: strike items that are nil, add those left out, and use this year’s names.',
  },
  observes: 'logic',
  messages: {
    nil: {
      zh: '{topic}“主要包括”的科目中有 {count} 个在基本支出决算表中为零：{names}',
      en: '{topic}: {count} of the items said to be included are nil in the table: {names}',
    },
    omitted: {
      zh: '{topic}“主要包括”漏了 {count} 个有支出的科目：{names}',
      en: '{topic}: {count} items with expenditure are not named: {names}',
    },
    unknown: {
      zh: '{topic}“主要包括”的这些名称不是基本支出决算表的科目：{names}',
      en: '{topic}: these are no items of the table: {names}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { claim, unknown, nil, omitted } of listsSaid(report)) {
      const topic = claim.topic.name;
      if (nil.length > 0) yield items('nil', claim, nil);
      if (omitted.length > 0) yield items('omitted', claim, omitted);
      if (unknown.length > 0) yield observe('unknown', claim.at, { topic, names: unknown.join('、') });
    }
  },
});

/** One item may be listed wrongly, or its figure may be; several are a matter of the list. */
function items(message: string, { topic, at }: ListClaim, listed: readonly ListedItem[]): Observation {
  const data = {
    topic: topic.name,
    count: String(listed.length),
    names: listed.map(({ name }) => name).join('、'),
  };
  return observe(message, at, data, {
    hinges: listed.length === 1 ? listed.map(({ figure }) => figure) : [],
  });
}
