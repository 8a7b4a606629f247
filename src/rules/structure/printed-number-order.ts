import { TABLE_IDS, type Report, type Table } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, titleAt } from './tables.ts';

export default defineRule({
  id: 'structure/printed-number-order',
  title: { zh: '表号依次递增、不重复', en: 'The printed numbers of the tables ascend and do not repeat' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '公开01表 < 公开02表 < …',
  basis: FORMS,
  why: {
    zh: '正文和其他材料按表号引用，表号重复或颠倒会指错表。',
    en: 'Tables are referred to by number; one that repeats or is out of order leads to the wrong table.',
  },
  remedy: {
    zh: '按各表的先后次序改正表号；若是表放错了位置，把表移回原位。',
    en: 'Correct the number, or move the table to where its number belongs.',
  },
  observes: 'structure',
  messages: {
    order: {
      zh: '《{title}》的表号“{number}”与前后各表的次序不符',
      en: 'The number {number} of {title} is out of order among the tables around it',
    },
    repeated: {
      zh: '《{title}》的表号“{number}”与《{other}》重复',
      en: 'The number {number} of {title} is also that of {other}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const numbered = numberedTables(report);
    const inOrder = longestAscending(numbered);
    for (const item of numbered) {
      if (inOrder.includes(item)) continue;
      const { table, number, printed } = item;
      const other = inOrder.find((kept) => kept.number === number)?.table.title;
      const data = { title: table.title, number: printed };
      yield other === undefined
        ? observe('order', titleAt(table), data, { actual: printed })
        : observe('repeated', titleAt(table), { ...data, other }, { actual: printed });
    }
  },
});

interface Numbered {
  readonly table: Table;
  readonly number: number;
  readonly printed: string;
}

function numberedTables({ order, tables }: Report): Numbered[] {
  return order.flatMap((id): Numbered[] => {
    const { printedNumber: printed } = tables[id].parts;
    const digits = /\d+(?:-\d+)?/u.exec(printed?.normalize('NFKC') ?? '')?.[0];
    if (printed === null || digits === undefined) return [];
    const [number, part] = digits.split('-').map(Number);
    return [{ table: tables[id], number: (number ?? 0) + (part ?? 0) / 100, printed }];
  });
}

/** As many tables as can stand in ascending order; the rest are those whose number is wrong. */
function longestAscending(items: readonly Numbered[]): readonly Numbered[] {
  const ending: (readonly Numbered[])[] = [];
  for (const [index, item] of items.entries()) {
    const before = ending.filter((_, earlier) => (items[earlier]?.number ?? Infinity) < item.number);
    ending[index] = [...longest(before), item];
  }
  return longest(ending);
}

function longest(chains: readonly (readonly Numbered[])[]): readonly Numbered[] {
  return chains.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}
