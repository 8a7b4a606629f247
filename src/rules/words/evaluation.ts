import type { Report } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, wordsLike, type Words } from './passages.ts';

const DONE = /整体支出[^，。；\n]{0,12}?(?:开展|进行|组织)(?:了)?[^，。；\n]{0,4}自评/gu;
const NOT_DONE =
  /(?:未|没有|尚未)(?:开展|组织|进行)[^。；，\n]{0,14}整体支出[^。；，\n]{0,6}自评|整体支出[^。；，\n]{0,8}自评[^。；，\n]{0,4}(?:未|没有)(?:开展|组织|进行)/gu;
const DENIED = /未|没有|不|无/u;

export default defineRule({
  id: 'words/evaluation',
  title: {
    zh: '整体支出绩效自评开展与否前后一致',
    en: 'The overall self-evaluation was either carried out or not',
  },
  severity: 'warning',
  needs: [],
  formula: '写了开展整体支出绩效自评 → 别处不写未开展',
  basis: DISCLOSURE,
  why: {
    zh: '正文说开展了，注又说未开展，读者不知道该信哪一句。',
    en: 'The text says that it was carried out and the note that it was not; readers cannot know which is true.',
  },
  remedy: {
    zh: '没有开展的，删去正文这一句，只留注；开展了的，删去注并附上自评表。',
    en: 'If it was not, delete the sentence and keep the note; if it was, delete the note and annex the form.',
  },
  observes: 'logic',
  messages: {
    both: {
      zh: '正文说对整体支出开展了绩效自评，另一处却说“{note}”',
      en: 'The overall self-evaluation is said to have been carried out, and elsewhere “{note}”',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const [denial] = wordsLike(report, NOT_DONE);
    const done = firstDone(report);
    if (denial === undefined || done === null) return;
    yield observe('both', placeInClause(done), { note: denial.text }, { actual: denial.text });
  },
});

/** The first sentence that says it was carried out, and says so without a negation. */
function firstDone(report: Report): Words | null {
  for (const words of wordsLike(report, DONE)) {
    const before = words.section.text.slice(Math.max(0, words.offset - 20), words.offset);
    const clause = (before.split(/[，。；\n]/u).at(-1) ?? '') + words.text;
    if (!DENIED.test(clause)) return words;
  }
  return null;
}
