import { TABLE_IDS, isKnown, type KnownFigure, type Table } from '../../model/index.ts';
import { count } from '../option.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS, printedRows, readTables } from './tables.ts';

/** A table that trims noughts as a habit prints few of them; one that prints this many for each it trims does not. */
const KEPT_FOR_EACH_TRIMMED = count({
  name: 'keptForEachTrimmed',
  usual: 3,
  least: 1,
  words: {
    zh: '一张表里印出末位0的数至少是省掉末位0的数的几倍，才算漏印',
    en: 'How many figures of a table print their last nought for each that lacks it, before that is told',
  },
});

export default defineRule({
  id: 'structure/trimmed-decimals',
  title: { zh: '同一张表小数位数一致', en: 'All figures of a table have as many decimals' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '每个数的小数位数 = 全表的小数位数',
  basis: FORMS,
  why: {
    zh: '个别数少印了小数位（如151.3），不影响金额，但说明这些格子是手工填的或没有设置格式，值得再看一眼。',
    en: 'A figure such as 151.3 among two-decimal ones is right in amount, but was typed by hand or left unformatted; look at it again.',
  },
  remedy: {
    zh: '按全表的小数位数补足，如151.3印作151.30。',
    en: 'Print as many decimals as the rest of the table, 151.30 for 151.3.',
  },
  observes: 'structure',
  messages: {
    trimmed: {
      zh: '《{title}》各数保留{decimals}位小数，有{count}个数位数不足：{figures}',
      en: '{title} prints {decimals} decimals, but {count} figure(s) have fewer: {figures}',
    },
  },
  options: [KEPT_FOR_EACH_TRIMMED],
  since: '0.1.0',
  *check({ report, option }) {
    for (const table of readTables(report)) {
      const { decimals } = table.parts;
      const { kept, trimmed } = noughts(table);
      const [first] = trimmed;
      if (!first || kept < trimmed.length * option(KEPT_FOR_EACH_TRIMMED)) continue;
      const figures = trimmed.map(({ printed }) => printed).join(', ');
      const full = trimmed.map(({ value }) => value.toFixed(decimals)).join(', ');
      const data = { title: table.title, decimals: String(decimals), count: String(trimmed.length), figures };
      yield observe('trimmed', first.at, data, { expected: full, actual: figures });
    }
  },
});

/** Figures that end in a nought at the table's precision: how many print it, and which do not. A bare `0` is neither. */
function noughts(table: Table): { kept: number; trimmed: readonly KnownFigure[] } {
  const figures = printedRows(table).flatMap((row) => row.figures.filter(isKnown));
  const printed = figures.filter(({ state, printed: text }) => state === 'printed' && text !== '0');
  const trimmed = printed.filter((figure) => digitsOf(figure) < table.parts.decimals);
  const kept = printed.filter((figure) => digitsOf(figure) > 0 && !trimmed.includes(figure));
  return { kept: kept.filter(({ printed: text }) => text.endsWith('0')).length, trimmed };
}

function digitsOf({ printed }: KnownFigure): number {
  return printed.split('.')[1]?.length ?? 0;
}
