import { TABLE_IDS, placeOfWords, type Report, type Table } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';

interface Term {
  /** What the forms call it. */
  readonly full: string;
  /** What it is also called, global. */
  readonly short: RegExp;
  /** The shorter word made full. */
  readonly mend: (short: string) => string;
  /** Whether the tables of the report print the full term. */
  readonly isPrinted: (report: Report) => boolean;
}

const TERMS: readonly Term[] = [
  {
    full: '公务用车运行维护费',
    short: /公务用车(?:购置(?:费)?[及和与])?运行费/gu,
    mend: (short) => short.replace(/费$/u, '维护费'),
    isPrinted: ({ tables }) => printsLines(tables['07']) && names(tables['07']).includes('运行维护费'),
  },
  {
    full: '一般公共预算财政拨款',
    short: /一般公共预算拨款/gu,
    mend: () => '一般公共预算财政拨款',
    isPrinted: ({ tables }) =>
      TABLE_IDS.some((id) => tables[id].parts.title?.includes('一般公共预算财政拨款') ?? false),
  },
];

export default defineRule({
  id: 'naming/terms',
  title: {
    zh: '情况说明与表用同一个名称',
    en: 'The narrative calls things what the tables call them',
  },
  severity: 'warning',
  needs: [],
  formula: '情况说明用的名称 = 各表用的名称',
  basis: DISCLOSURE,
  why: {
    zh: '同一项经费在表里和文字里名称不同，读者会以为是两项，文字里少了“财政”“维护”也改变了口径。',
    en: 'Readers take two names for two things, and leaving out 财政 or 维护 changes what is covered.',
  },
  remedy: {
    zh: '全文替换为表中的名称，目录和名词解释一并检查。',
    en: 'Replace it throughout by the name in the tables, in the contents and the glossary too.',
  },
  observes: 'naming',
  messages: {
    other: {
      zh: '情况说明写“{name}”（共{count}处），各表写“{full}”',
      en: 'The narrative says “{name}” ({count} times), the tables “{full}”',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const term of TERMS) {
      if (!term.isPrinted(report)) continue;
      const places = report.narrative.flatMap((section) =>
        Array.from(section.text.matchAll(term.short), ({ 0: name, index }) => ({ section, index, name })),
      );
      const [first] = places;
      if (!first) continue;
      const { name, section, index } = first;
      const full = term.mend(name);
      const data = { name, count: String(places.length), full };
      yield observe('other', placeOfWords(section, index, name), data, { expected: full, actual: name });
    }
  },
});

function names({ rows }: Table): string {
  return rows.map(({ name }) => name).join('\n');
}

/** Whether each line has a row of its own, and thus prints its name; a header's names are not told as printed. */
function printsLines({ rows }: Table): boolean {
  return new Set(rows.map(({ at: { page, line, cell } }) => `${page}/${line}/${cell}`)).size > 1;
}
