import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { SELF_EVALUATION } from './basis.ts';
import { isSameNotice, noticesIn } from './notices.ts';

/** Shorter names differ by a character and are still two names. */
const LEAST = 12;

/** A notice cited under the project's own number has the project's name; one character too few or too many is a slip. */
export default defineRule({
  id: 'annex/project-name',
  title: {
    zh: '自评表文字引用本项目文件时名称不漏字、不多字',
    en: 'The texts of a form cite their own notice without a character missing or added',
  },
  severity: 'warning',
  needs: [],
  formula: '文号相同时，《关于……的通知》的名称 = 项目名称',
  basis: SELF_EVALUATION,
  why: {
    zh: '文号相同就是同一份文件，名称差一个字只能是抄漏或抄多。',
    en: 'With the same number it is the same notice, and one character more or less is a slip of copying.',
  },
  remedy: {
    zh: '按文件原文改正名称。',
    en: 'Correct the name by the notice itself.',
  },
  observes: 'naming',
  messages: {
    slip: {
      zh: '自评表 {form} 的{text}引用的文件名称是“{cited}”，项目名称是“{name}”，差一个字',
      en: 'form {form} cites in {textEn} “{cited}”; its project is “{name}”, one character apart',
    },
  },
  since: '0.1.0',
  *check({ report: { annex } }) {
    for (const { number, project, goal, achieved, textsAt } of annex) {
      const [own] = noticesIn(project);
      const name = nameOf(project);
      if (!own || name.length < LEAST) continue;
      const texts = [
        { text: '预期目标', textEn: 'its goal', words: goal },
        { text: '实际完成情况', textEn: 'its result', words: achieved },
      ];
      for (const { text, textEn, words } of texts) {
        const titles = words.includes('《') ? [...words.matchAll(/《(?<title>[^《》]+)》/gu)] : [];
        const cited = titles
          .map(({ groups }) => nameOf(groups?.['title'] ?? ''))
          .find((title) => isSlip(title, name));
        if (cited === undefined || !noticesIn(words).some((notice) => isSameNotice(notice, own))) continue;
        const data = { form: String(number), text, textEn, cited, name };
        yield observe('slip', { ...textsAt, row: text, quote: null }, data, {
          expected: name,
          actual: cited,
        });
      }
    }
  },
});

/** What a notice is about: behind 关于下达, before its number, 的通知 and a dash that tells parts of it apart. */
function nameOf(title: string): string {
  const number = title.search(/[（(][^（()）]{1,8}[（(]?[^（()）]{0,3}[）)]?[[【〔]20\d{2}/u);
  const words = number < 0 ? title : title.slice(0, number);
  const start = words.indexOf('下达');
  return withoutPart((start < 0 ? words : words.slice(start + 2)).replace(/的?通知$/u, ''));
}

const DASHES = '—–-';

/** Without what follows the last dash, unless it has a figure. */
function withoutPart(words: string): string {
  let end = words.length - 1;
  while (end >= 0 && !DASHES.includes(words.charAt(end))) end -= 1;
  if (end < 0 || end === words.length - 1 || /\d/u.test(words.slice(end + 1))) return words;
  while (end > 0 && DASHES.includes(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** Whether one is the other but for a single character left out. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (long.length - short.length !== 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(same) === long.slice(same + 1);
}
