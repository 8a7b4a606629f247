import type { Words } from '../../model/index.ts';
import type { Say } from '../language.ts';
import { markup, type Markup } from './markup.ts';

/** What some keys do. */
export type KeyWords = readonly [keys: readonly string[], does: Words];

const KEYS: readonly KeyWords[] = [
  [['j', 'k'], { zh: '下一个、上一个问题', en: 'next, previous finding' }],
  [['n', 'p'], { zh: '下一个、上一个对不上的数', en: 'next, previous figure that does not tie' }],
  [['/'], { zh: '筛选问题', en: 'filter findings' }],
  [['Enter'], { zh: '固定所在的数', en: 'pin the figure one is at' }],
  [['Esc'], { zh: '放开、清除', en: 'let go, clear' }],
];

const POINTING: Words = {
  zh: '指向或点按一个数，与它有勾稽关系的数在各表、说明和附件里一起标出；点按可以固定。',
  en: 'Point at a figure and all it is tied to light up, in tables, words and forms; a click pins it.',
};

/** The panel that tells of a figure, and what the keys do; both are of use with the page's script alone. */
export function help(say: Say): Markup {
  return markup`<section id="panel" aria-label="${say({ zh: '勾稽关系', en: 'Relations' })}" tabindex="-1" hidden></section>
${helpWith(KEYS, POINTING, say)}`;
}

/** What a page's script is good for, and where it speaks to whoever does not see the page. */
export function helpWith(keys: readonly KeyWords[], first: Words, say: Say): Markup {
  return markup`<section id="help">
<p>${say(first)}</p>
<dl>${keys.map(
    ([names, does]) =>
      markup`<div><dt>${names.map((key) => markup`<kbd>${key}</kbd> `)}</dt><dd>${say(does)}</dd></div>`,
  )}</dl>
<label><input type="checkbox" id="keys" checked> ${say({ zh: '启用单键操作', en: 'single keys are on' })}</label>
</section>
<p id="live" class="unseen" role="status" aria-live="polite"></p>
`;
}
