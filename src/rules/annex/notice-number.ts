import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { isOfSameIssuer, isSameNotice, noticeWords, noticesIn, type Notice } from './notices.ts';

/** The texts of a form cite the notice its project is named by. Notices of other issuers are policies it rests on. */
export default defineRule({
  id: 'annex/notice-number',
  title: {
    zh: '自评表文字引用的文号与项目名称的文号一致',
    en: 'The texts of a form cite the notice its project is named by',
  },
  severity: 'warning',
  needs: [],
  formula: '项目名称的文号 = 预期目标、实际完成情况引用的同一发文机关的文号',
  basis: SELF_EVALUATION,
  why: {
    zh: '引用了别的指标文件，多半是照抄另一张自评表，所述情况未必是本项目的。',
    en: 'Another number is mostly a text copied from another form, and may not be about this project.',
  },
  remedy: {
    zh: '按本项目的指标文件改写这段文字。',
    en: 'Write the text anew from the notice of this project.',
  },
  observes: 'naming',
  messages: {
    other: {
      zh: '自评表 {form} 的{text}引用的是{cited}，项目名称的文号是{own}',
      en: 'form {form} cites {cited} in {textEn}; its project is named by {own}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const { number, project, goal, achieved, textsAt } of report.annex) {
      const [own] = noticesIn(project);
      if (!own) continue;
      const texts = [
        { text: '预期目标', textEn: 'its goal', words: goal },
        { text: '实际完成情况', textEn: 'its result', words: achieved },
      ];
      for (const { text, textEn, words } of texts) {
        const other = otherNotice(words, own);
        if (!other) continue;
        const [cited, expected] = [noticeWords({ ...other, issuer: own.issuer }), noticeWords(own)];
        const data = { form: String(number), text, textEn, cited, own: expected };
        yield observe('other', { ...textsAt, row: text, quote: null }, data, { expected, actual: cited });
      }
    }
  },
});

/** A number of the same issuer, where the words cite none that is the project's own. */
function otherNotice(words: string, own: Notice): Notice | undefined {
  const cited = noticesIn(words).filter((notice) => isOfSameIssuer(notice, own));
  return cited.some((notice) => isSameNotice(notice, own)) ? undefined : cited[0];
}
