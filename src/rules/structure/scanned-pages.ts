import { TABLE_IDS, locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/scanned-pages',
  title: { zh: '每一页都有文字', en: 'Every page has text' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '每一页都有文字',
  basis: PUBLICATION,
  why: {
    zh: '扫描的页只是图片，里面的数一个也没有核对；读者也无法检索和复制。',
    en: 'A scanned page is a picture: none of its figures was checked, and readers can neither search nor copy it.',
  },
  remedy: {
    zh: '用 Word、Excel 原件重新导出这几页，再核对一遍。',
    en: 'Export these pages again from the Word or Excel original, and check once more.',
  },
  observes: 'structure',
  messages: {
    scanned: {
      zh: '有{count}页是扫描的图片，没有读取：第{pages}页',
      en: '{count} page(s) are scanned pictures and were not read: {pages}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const scanned = report.notices.filter(({ kind }) => kind === 'scanned');
    for (const file of new Set(scanned.map(({ at }) => at.file))) {
      const [first, ...others] = scanned.filter(({ at }) => at.file === file);
      if (!first) continue;
      const pages = [first, ...others].map(({ at }) => String(at.page ?? '')).join('、');
      yield observe('scanned', locate(first.at), { count: String(others.length + 1), pages });
    }
  },
});
