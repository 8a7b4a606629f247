import { TABLE_IDS, locate } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/tracked-changes',
  title: { zh: '公开的文件里没有修订记录', en: 'A published file holds no tracked changes' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '文件里没有修订记录',
  basis: PUBLICATION,
  why: {
    zh: '修订记录没有接受，谁都可以看到改动之前的数和文字；核对的是接受修订之后的内容。',
    en: 'With changes still tracked, anyone can see what stood there before; what was checked is the text with all changes accepted.',
  },
  remedy: {
    zh: '在 Word 或 WPS 里接受或拒绝全部修订，关闭修订后另存。',
    en: 'Accept or reject all changes in Word or WPS, turn tracking off and save the file.',
  },
  observes: 'structure',
  messages: {
    revised: {
      zh: '文件里还有没有接受的修订',
      en: 'the file still holds tracked changes',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const revised = report.notices.filter(({ kind }) => kind === 'revised');
    for (const file of new Set(revised.map(({ at }) => at.file))) {
      const first = revised.find(({ at }) => at.file === file);
      if (first) yield observe('revised', locate(first.at), {});
    }
  },
});
