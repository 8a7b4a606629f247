import { locate, type Observation, type Section } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { openIn } from './brackets.ts';
import { firstOfSentence, placeInClause, wordsLike, type Words } from './passages.ts';

/** An amount, a percentage or a count. */
const FIGURE = /\d(?:[万亿千]?元|[%％个辆批人台分项家])/u;
const DOUBLED =
  /(?<![。，；、])(?:。。|，，|；；|、、|。，|，。|；。|。；|，；|；，|、，|，、|、。)(?![。，；、])/gu;
const STOP = /[。；\n]/u;
const SENTENCE = 80;

export default defineRule({
  id: 'words/unclosed',
  title: { zh: '括号成对，标点不重复', en: 'Brackets are closed and stops not doubled' },
  severity: 'warning',
  needs: [],
  formula: '（ = ）, 《 = 》, “ = ”',
  basis: DISCLOSURE,
  why: {
    zh: '带数字的句子里括号不成对或标点重复，是改稿留下的痕迹，常常漏了半句话或一个数。',
    en: 'A bracket left open or a doubled stop in a sentence with figures is left by an edit, and half a sentence or a figure is often missing there.',
  },
  remedy: {
    zh: '补上括号的另一半或删去多余的标点，并看看有没有漏掉的话。',
    en: 'Close the bracket or delete the stop, and see whether anything is missing.',
  },
  observes: 'text',
  messages: {
    bracket: { zh: '“{words}”里的“{mark}”没有另一半', en: 'The {mark} in “{words}” is not closed' },
    doubled: { zh: '“{words}”里标点重复', en: 'There is a doubled stop in “{words}”' },
    form: { zh: '{part}里的“{mark}”没有另一半', en: 'A {mark} in {part} is not closed' },
  },
  since: '0.1.0',
  *check({ report }) {
    for (const section of report.narrative) yield* openBrackets(section);
    for (const words of firstOfSentence(wordsLike(report, DOUBLED))) {
      if (!FIGURE.test(sentenceBefore(words))) continue;
      const at = placeInClause(words);
      yield observe('doubled', at, { words: at.quote ?? words.text }, { actual: words.text });
    }
    for (const form of report.annex) {
      for (const [part, text] of [
        ['预期目标', form.goal],
        ['实际完成情况', form.achieved],
      ] as const) {
        const [open] = openIn(text);
        if (!open) continue;
        const quote = text.slice(Math.max(0, open.offset - 12), open.offset + 24);
        const at = locate({ ...form.textsAt, column: part, quote });
        yield observe('form', at, { part, mark: open.mark }, { actual: quote });
      }
    }
  },
});

function* openBrackets(section: Section): Generator<Observation> {
  const open = openIn(section.text).map(({ mark, offset }) => ({ section, offset, text: mark, groups: {} }));
  for (const words of firstOfSentence(open)) {
    const { offset, text: mark } = words;
    const behind = section.text.slice(offset, offset + SENTENCE).split(STOP)[0] ?? '';
    if (!FIGURE.test(sentenceBefore(words) + behind)) continue;
    const at = placeInClause(words);
    yield observe('bracket', at, { words: at.quote ?? mark, mark });
  }
}

function sentenceBefore({ section, offset }: Words): string {
  return (
    section.text
      .slice(Math.max(0, offset - SENTENCE), offset)
      .split(STOP)
      .at(-1) ?? ''
  );
}
