import { TABLE_IDS, locate, type Observation, type Report } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { words as wordsOption } from '../option.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { firstOfSentence, placeInClause, wordsLike } from './passages.ts';

/** What a placeholder stands in front of. A name left out on purpose (`XX项目`, `XX公司`) is none. */
const COUNTED = '个(?!人)|辆|人次|批次|台|套|[批项家人](?=[，、。；）])';
const NAMED = '（[类款项]）|年度|单位|部门|局(?=20|本|所|共)';

/** Asterisks also make words bold in recovered text, so they have to stand in front of an amount and behind no digit. */
const PLACEHOLDERS = [
  `(?<![A-Za-zＸｘ×○])(?:[XxＸｘ]{2,8}|[×○]{2,8})(?=[万亿千]?元|[%％]|${COUNTED}|${NAMED})`,
  '(?<![*＊\\d])[*＊]{2,8}(?=[万亿千]?元|[%％])',
  '(?<![A-Za-zＸ])[XＸ]{4,20}(?![A-Za-z])',
];

/** Both sides of a choice that the template leaves to the unit. */
const ALTERNATIVES = [
  ['增加', '减少'],
  ['增长', '下降'],
  ['上升', '下降'],
  ['大于', '小于'],
  ['高于', '低于'],
]
  .flatMap(([one = '', other = '']) => [
    [one, other],
    [other, one],
  ])
  .flatMap(([one = '', other = '']) => [`${one}[（(]${other}[）)]`, `${one}[/／]${other}`])
  .concat('支出收入(?=[\\dXＸ])');

/** What the template tells whoever fills it in. */
const INSTRUCTIONS = [
  '如持平[，,]?作?持平表述',
  '不涉及的[，,]?不列',
  '按上述格式依次说明',
  '无[^。；，：\n]{2,40}的(?:部门|单位)?[，,](?:仍保留该表格式[^：。\n]{0,20}|作(?:下述|如下)说明)',
  '仍保留该表格式',
  '列明(?:公务|车辆|国内|外宾|接待|购置)[^，。；\n]{0,12}(?:数量|批次|人次)',
  '[（(](?:若无|如无|若有|如有)[^（）()。\n]{0,20}(?:填|写|删|不列|保留|表述|空表|应)[^（）()。\n]{0,12}[）)]',
  '此处[^，。；\n]{0,12}(?:填写|填列|填入|插入)',
  '请(?:各单位|各部门|单位|部门|自行|在此|在此处|根据|结合|按|补充)[^，。；\n]{0,16}(?:填写|填列|填入|说明|修改|删除|补充)',
  '请(?:填写|填列|说明|列明|删除)',
  '说明[：:][^。；\n]{0,30}应(?:当)?(?:填写|填列|注明|写明|列明|公开空表|作出?说明|予以说明)',
];

const PATTERN = new RegExp(
  [
    `(?<placeholder>${PLACEHOLDERS.join('|')})`,
    `(?<alternatives>${ALTERNATIVES.join('|')})`,
    `(?<instruction>${INSTRUCTIONS.join('|')})`,
  ].join('|'),
  'gu',
);

/** Templates of a place have words of their own. */
const OWN_WORDS = wordsOption({
  name: 'also',
  words: { zh: '本地模板里还有哪些字样不应留下', en: 'What more of a local template is not to be left' },
});

type Kind = 'placeholder' | 'alternatives' | 'instruction' | 'own';

export default defineRule({
  id: 'words/template-residue',
  title: { zh: '模板的字样已改成本单位的内容', en: 'Nothing of the template is left' },
  severity: 'warning',
  needs: [],
  formula: '情况说明、表下说明 ∌ XX、增加（减少）、给填表人的话',
  basis: DISCLOSURE,
  why: {
    zh: '公开后读者会看到没填的数、没选的说法和写给填表人的话，也说明这一段没有核对过。',
    en: 'Readers see figures not filled in, choices not made and instructions meant for the unit, and know that nobody proofread the passage.',
  },
  remedy: {
    zh: '填上本单位的数，两种说法只留一种，删去给填表人的提示；同一句里其他的也一并改掉。',
    en: 'Fill in the figure, keep one of the two words, delete the instruction; mend the rest of the sentence too.',
  },
  observes: 'text',
  messages: {
    placeholder: {
      zh: '模板的占位符“{words}”没有填上',
      en: 'The template’s placeholder “{words}” was not filled in',
    },
    alternatives: {
      zh: '“{words}”是模板给的两种说法，应只留一种',
      en: '“{words}” is a choice the template leaves; one of the two has to go',
    },
    instruction: {
      zh: '模板里给填表人的话“{words}”没有删掉',
      en: 'The template’s instruction “{words}” was not deleted',
    },
    own: {
      zh: '“{words}”是配置里写明不应留下的字样',
      en: '“{words}” is not to be left, as the config says',
    },
  },
  options: [OWN_WORDS],
  since: '0.1.0',
  *check({ report, option }) {
    const pattern = withOwn(option(OWN_WORDS));
    yield* inNotes(report, pattern);
    for (const words of firstOfSentence(wordsLike(report, pattern))) {
      yield observe(kindOf(words.groups), placeInClause(words), { words: words.text });
    }
  },
});

function withOwn(own: readonly string[]): RegExp {
  if (own.length === 0) return PATTERN;
  const literal = own.map((words) => words.trim().replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`(?<own>${literal.join('|')})|${PATTERN.source}`, 'gu');
}

/** What is left under the tables, where templates put their instructions for empty ones. */
function* inNotes({ tables }: Report, pattern: RegExp): Generator<Observation> {
  for (const id of TABLE_IDS) {
    for (const { text, at } of tables[id].parts.notes) {
      const [match] = text.replace(/\s+/gu, '').matchAll(pattern);
      if (!match) continue;
      const [words] = match;
      yield observe(kindOf(match.groups ?? {}), locate({ ...at, table: id, quote: words }), { words });
    }
  }
}

function kindOf(groups: Readonly<Partial<Record<string, string>>>): Kind {
  if (groups['own'] !== undefined) return 'own';
  if (groups['placeholder'] !== undefined) return 'placeholder';
  return groups['alternatives'] === undefined ? 'instruction' : 'alternatives';
}
