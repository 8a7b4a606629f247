import { TABLE_IDS, locate, type Notice } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { FORMS } from './tables.ts';

export default defineRule({
  id: 'structure/uncalculated-formula',
  title: { zh: '公式都存有结果', en: 'Formulas have their results' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '每个公式都存有结果',
  basis: FORMS,
  why: {
    zh: '程序生成的工作簿可能只有公式，没有算出的结果；文件里看不到数，也就没有核对。',
    en: 'A workbook that a program has written may hold formulas alone: the file shows no figure, and none was checked.',
  },
  remedy: {
    zh: '先用 WPS 或 Excel 打开这个文件，等它算完，保存，再核对一遍。',
    en: 'Open the file in WPS or Excel first, let it calculate, save it, and check once more.',
  },
  observes: 'structure',
  messages: {
    uncalculated: {
      zh: '工作表“{sheet}”有{count}个公式没有存结果，第一个在单元格{cell}：{formula}',
      en: 'sheet {sheet} has {count} formula(s) without a result, the first in cell {cell}: {formula}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const [first, ...others] of bySheet(report.notices.filter(({ kind }) => kind === 'uncalculated'))) {
      const { at, text: formula } = first;
      const data = { sheet: at.sheet ?? '', cell: at.cell ?? '', count: String(others.length + 1), formula };
      yield observe('uncalculated', locate({ ...at, quote: formula }), data);
    }
  },
});

function bySheet(notices: readonly Notice[]): [Notice, ...Notice[]][] {
  const sheets = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const sheet = [notice.at.file, notice.at.sheet].join('\n');
    const others = sheets.get(sheet);
    if (others) others.push(notice);
    else sheets.set(sheet, [notice]);
  }
  return [...sheets.values()];
}
