import { TABLE_IDS, locate, type Notice, type Report } from '../../model/index.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { PUBLICATION } from './tables.ts';

export default defineRule({
  id: 'structure/repeated-table',
  title: { zh: '几个文件里的同一张表一样', en: 'A table that several files have is the same in all' },
  severity: 'warning',
  needs: TABLE_IDS,
  formula: '一个文件里的表 = 另一个文件里的同一张表',
  basis: PUBLICATION,
  why: {
    zh: '同一张表在文本里和附表里各印了一遍，数不一样，说明其中一份不是定稿；只核对了先读到的那一份。',
    en: 'A table stands in the text and once more in an attachment with other figures, so one of them is no final version; only the one that was read first was checked.',
  },
  remedy: {
    zh: '以定稿为准改正另一份；要核对另一份的，把那个文件放在前面再核对一遍。',
    en: 'Correct the one by the final version; to check the other, name its file first and check once more.',
  },
  observes: 'structure',
  messages: {
    differs: {
      zh: '{name}在“{file}”里与在“{used}”里不一样，核对的是后者',
      en: '{name} in {file} differs from that in {used}, which was checked',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const notice of report.notices.filter(({ kind }) => kind === 'repeated')) {
      const { name, used } = subjectOf(notice, report);
      yield observe('differs', locate(notice.at), { file: notice.at.file ?? '', used, name });
    }
  },
});

/** A table is noticed by its number, a form by its project behind a word. */
function subjectOf({ text }: Notice, report: Report): { name: string; used: string } {
  const id = TABLE_IDS.find((one) => text.startsWith(one));
  if (id)
    return { name: `《${report.tables[id].title}》`, used: report.tables[id].parts.at.file ?? report.path };
  const project = text.replace(/^form /u, '');
  const form = report.annex.find((one) => one.project === project);
  return { name: `“${project}”`, used: form?.at.file ?? report.path };
}
