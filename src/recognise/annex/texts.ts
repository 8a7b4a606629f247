import type { SourceRef } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';
import { columnsIn, filledOf } from './cells.ts';

interface Texts {
  readonly goal: string;
  readonly achieved: string;
  readonly textsAt: SourceRef;
}

type TextColumn = 'goal' | 'achieved';

/** 预期目标 and 实际完成情况: what stands under each, over as many rows as a page broke it into. */
export function readTexts([header, ...rows]: readonly Line[], formAt: SourceRef): Texts {
  const texts = { goal: '', achieved: '' };
  if (!header) return { ...texts, textsAt: formAt };
  const columns = columnsIn(header, textColumn);
  for (const row of rows) {
    const filled = filledOf(row);
    for (const [order, { index, words }] of filled.entries()) {
      const column = columns.get(index) ?? (filled.length === 2 ? (order === 0 ? 'goal' : 'achieved') : null);
      if (column !== null) texts[column] += words;
    }
  }
  return { ...texts, textsAt: rows[0]?.at ?? header.at };
}

function textColumn(words: string): TextColumn | null {
  if (words.includes('完成情况')) return 'achieved';
  return words.startsWith('预期目标') || words.includes('设定目标') ? 'goal' : null;
}
