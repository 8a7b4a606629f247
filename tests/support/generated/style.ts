import type { Random } from './random.ts';

/** How one report prints what all reports say. */
export interface Style {
  readonly unit: '万元' | '元';
  readonly decimals: number;
  readonly grouped: boolean;
  readonly fullWidth: boolean;
  readonly nil: string;
  readonly brackets: boolean;
  readonly order: 'old' | 'new';
  readonly contents: 'none' | 'plain' | 'leaders' | 'glued' | 'cells';
  readonly narrative: 'none' | 'before' | 'after';
  readonly title: 'bare' | 'unit' | 'whose' | 'year' | 'shared' | 'enumerated' | 'cell' | 'numbered' | 'wide';
  readonly caption: 'lines' | 'row' | 'year' | 'text' | 'bare' | 'filled';
  readonly codes: 'one' | 'first' | 'cut' | 'joined';
  readonly total: 'first' | 'last' | 'swallowed';
  readonly ordinals: boolean;
  readonly rowNumbers: boolean;
  readonly trims: boolean;
  readonly pages: 'none' | 'bare' | 'header' | 'title';
  readonly splitIncome: boolean;
  readonly economic: 'two' | 'three' | 'one' | 'nonzero' | 'columns' | 'sole';
  readonly threePublic: 'down' | 'counts' | 'across' | 'grouped' | 'turned';
  readonly between: boolean;
  readonly capital: 'three' | 'six';
  readonly runningHeader: boolean;
}

export function makeStyle(random: Random): Style {
  const unit = random.pick(['万元', '万元', '万元', '元'] as const);
  return {
    unit,
    decimals: unit === '元' && random.chance(0.5) ? 0 : 2,
    grouped: random.chance(0.3),
    fullWidth: random.chance(0.05),
    nil: random.pick(['', '', '0.00', '0.00', '0', '-', '—', '——']),
    brackets: random.chance(0.2),
    order: random.pick(['old', 'new']),
    contents: random.pick(['none', 'plain', 'leaders', 'glued', 'cells']),
    narrative: random.pick(['none', 'before', 'after']),
    title: random.pick(['bare', 'unit', 'whose', 'year', 'shared', 'enumerated', 'cell', 'numbered', 'wide']),
    caption: random.pick(['lines', 'row', 'year', 'text', 'bare', 'filled']),
    codes: random.pick(['one', 'first', 'cut', 'joined']),
    total: random.pick(['first', 'last', 'swallowed']),
    ordinals: random.chance(0.5),
    rowNumbers: random.chance(0.5),
    trims: random.chance(0.3),
    pages: random.pick(['none', 'bare', 'header', 'title']),
    splitIncome: random.chance(0.3),
    economic: random.pick(['two', 'three', 'one', 'nonzero', 'columns', 'sole']),
    threePublic: random.pick(['down', 'counts', 'across', 'grouped', 'turned']),
    between: random.chance(0.3),
    capital: random.pick(['three', 'six']),
    runningHeader: random.chance(0.3),
  };
}
