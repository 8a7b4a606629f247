import type { History, Series, SeriesBlock } from '../../../diff/index.ts';
import type { Words } from '../../../model/index.ts';
import { HEADLINE_TITLES } from '../blocks.ts';

const TITLES: Readonly<Record<SeriesBlock, Words>> = {
  ...HEADLINE_TITLES,
  asked: { zh: '用 --key 指定的', en: 'Asked for with --key' },
};

/** Series under one title. */
export interface Titled {
  readonly block: SeriesBlock;
  readonly title: Words;
  readonly series: readonly Series[];
}

export function blocksOf({ series }: History): Titled[] {
  return (['totals', 'public', 'asked'] as const)
    .map((block) => ({ block, title: TITLES[block], series: series.filter((each) => each.block === block) }))
    .filter(({ series: some }) => some.length > 0);
}
