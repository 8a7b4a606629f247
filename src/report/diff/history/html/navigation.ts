import type { Words } from '../../../../model/index.ts';
import type { SeriesBlock } from '../../../../diff/index.ts';
import { helpWith, type KeyWords } from '../../../html/help.ts';
import { markup, type Markup } from '../../../html/markup.ts';
import { navigationLink } from '../../../html/navigation.ts';
import { blocksOf } from '../blocks.ts';
import { movedWords } from '../words.ts';
import type { HistoryView } from './view.ts';

const TITLES: Readonly<Record<SeriesBlock, Words>> = {
  totals: { zh: '总计', en: 'Totals' },
  public: { zh: '三公与运行', en: 'Public' },
  asked: { zh: '指定的', en: 'Asked for' },
};

/** The way to every part of the page that is there, with how many findings each year has. */
export function navigation({ history, say, years }: HistoryView): Markup {
  const isMoved = movedWords(history.series, say).length > 0;
  return markup`<nav aria-label="${say({ zh: '本页内容', en: 'On this page' })}"><ul>
${navigationLink('verdict', say({ zh: '结论', en: 'Verdict' }), 0)}${blocksOf(history).map(({ block }) =>
    navigationLink(block, say(TITLES[block]), 0),
  )}${isMoved ? navigationLink('moved', say({ zh: '科目变动', en: 'Moved' }), 0) : null}${years.map(
    ({ name, findings, prefix }) => navigationLink(`${prefix}findings`, name, findings.length),
  )}</ul></nav>
${helpWith(KEYS, SIGNS, say)}`;
}

const SIGNS: Words = {
  zh: '增减和 % 是最后一份与它前面最近的年度比。',
  en: 'Change and % set the last report against the nearest year before it.',
};

const KEYS: readonly KeyWords[] = [
  [['j', 'k'], { zh: '下一个、上一个问题', en: 'next, previous finding' }],
  [['/'], { zh: '筛选问题', en: 'filter findings' }],
  [['Esc'], { zh: '清除筛选', en: 'clear the filter' }],
];
