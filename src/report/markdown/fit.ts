import type { Severity } from '../../model/index.ts';

/** A piece of the page that is shown whole or not at all. */
export interface Block {
  readonly text: string;
  /** The smaller, the sooner it is to be shown. */
  readonly rank: number;
  /** What is not told where it is left out. */
  readonly tells: Severity | 'report' | null;
}

export interface Fitted {
  readonly shown: readonly Block[];
  readonly left: readonly Block[];
}

/** The blocks there is room for, the more important before the others, in the order of the page. */
export function fit(blocks: readonly Block[], room: number, between: number): Fitted {
  let free = room;
  const byRank = blocks.toSorted((a, b) => a.rank - b.rank);
  const end = byRank.findIndex(({ text }) => {
    free -= text.length + between;
    return free < 0;
  });
  const chosen = new Set(end < 0 ? byRank : byRank.slice(0, end));
  return {
    shown: blocks.filter((block) => chosen.has(block)),
    left: blocks.filter((block) => !chosen.has(block)),
  };
}
