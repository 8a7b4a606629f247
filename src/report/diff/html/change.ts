import { kindOf, type Movement } from '../../../diff/index.ts';
import { markup, type Content } from '../../html/markup.ts';
import { changeWords, directionWords, isLarge, percentWords } from '../words.ts';
import type { DiffView } from './view.ts';

/** How far a figure moved and which way: an arrow for the eye, a word for the ear. */
export function changeMark(movement: Movement, view: DiffView): Content {
  const { say } = view;
  const { sign, word } = direction(movement, view);
  if (kindOf(movement) === 'level') return markup`<span class="still">${word}</span>`;
  const large = markup`<b class="large" title="${say(LARGE)}">!<span class="unseen">${say(LARGE)} </span></b>`;
  return markup`${isLarge(movement, view.threshold) ? large : null}<span aria-hidden="true">${sign}</span><span class="unseen">${word} </span>${changeWords(movement)}`;
}

export function percentMark(movement: Movement): string {
  return kindOf(movement) === 'level' ? '' : percentWords(movement);
}

/** `up`, `down` or `level`: what the style sheet calls a movement. */
export function changeClass({ change }: Movement): 'up' | 'down' | 'level' {
  if (change.isZero()) return 'level';
  return change.isNegative() ? 'down' : 'up';
}

/** The arrow of a movement and its word, apart. */
export function direction(movement: Movement, { say }: DiffView): { sign: string; word: string } {
  const [sign = '', ...words] = directionWords(movement, say).split(' ');
  return { sign, word: words.join(' ') };
}

const LARGE = { zh: '变动大', en: 'large' };
