import { locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/year-consistency',
  title: { zh: '全文决算年度一致', en: 'The year of the accounts is the same throughout' },
  severity: 'warning',
  needs: [],
  formula: '各处所写的年度 = 决算年度',
  basis: PUBLICATION,
  why: {
    zh: '封面、表题和附注的年度不同，通常是沿用上年文件时没有改全，读者会怀疑数据也是上年的。',
    en: 'Another year on the cover, in a title or in a note is usually left from last year’s file, and casts doubt on the figures too.',
  },
  remedy: {
    zh: '核对这一处的年度：写错的改正；如果确是引用其他年度，请在文字中写明。',
    en: 'Check the year here and correct it; where another year is truly meant, say so.',
  },
  observes: 'structure',
  messages: {
    other: {
      zh: '这里的年度是{stated}年，而本报告是{year}年度决算',
      en: 'The year here is {stated}, but these are the accounts of {year}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    if (report.year === null) return;
    const year = String(report.year);
    for (const { text, at } of report.years) {
      const stated = /(?:19|20)\d{2}/u.exec(text.normalize('NFKC').replace(/\s/gu, ''))?.[0];
      if (stated === undefined || stated === year) continue;
      const place = locate({ ...at, quote: at.quote ?? text });
      yield observe('other', place, { stated, year }, { expected: year, actual: stated });
    }
  },
});
