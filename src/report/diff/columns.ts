import type { Diff } from '../../diff/index.ts';
import type { Say } from '../language.ts';
import type { Line } from './blocks.ts';
import { amountsOf, changeWords, directionWords, percentWords, sideWords } from './words.ts';

export interface LineColumn {
  readonly title: string;
  readonly align?: 'right';
}

/** How lines of two years stand in a table: what they are of, both years, the change and its share, and which way. */
export function lineColumns(diff: Diff, say: Say): LineColumn[] {
  const [was, is] = sideWords(diff, say);
  return [
    { title: say({ zh: '项目', en: 'Row' }) },
    { title: was, align: 'right' },
    { title: is, align: 'right' },
    { title: say({ zh: '增减', en: 'Change' }), align: 'right' },
    { title: '%', align: 'right' },
    { title: say({ zh: '变动', en: 'How' }) },
  ];
}

/** In the order of the columns. */
type LineCells = readonly [
  label: string,
  old: string,
  current: string,
  change: string,
  percent: string,
  how: string,
];

export function lineCells({ label, compared: { movement } }: Line, say: Say): LineCells {
  const how = directionWords(movement, say);
  return [label, ...amountsOf(movement), changeWords(movement), percentWords(movement), how];
}
