import { TABLE_IDS, locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/damaged-file',
  title: { zh: '文件没有损坏', en: 'The file is not damaged' },
  severity: 'error',
  needs: TABLE_IDS,
  formula: '文件完整',
  basis: PUBLICATION,
  why: {
    zh: '损坏的 PDF 往往还打得开，但解不开的部分会缺字、缺页，甚至显示成另一个数；核对的只是读得出来的部分。',
    en: 'A damaged PDF often still opens, but what cannot be unpacked lacks words and pages, or reads as another number; only what could be read was checked.',
  },
  remedy: {
    zh: '重新下载，或从 Word、Excel 原件重新导出 PDF，再核对一遍；打印或另存这份损坏的文件没有用。',
    en: 'Download the file again, or export it from the Word or Excel original, and check once more; to print or save the damaged file does not help.',
  },
  observes: 'structure',
  messages: {
    damaged: {
      zh: '文件有一部分已损坏，解不开或不完整：读出来的内容可能缺少几页、几个字，或者有错',
      en: 'a part of the file is damaged and cannot be unpacked whole: pages or words of what was read may be missing or wrong',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { at } of report.notices.filter(({ kind }) => kind === 'damaged'))
      yield observe('damaged', locate(at), {});
  },
});
