import type { Document, Grid, TextBlock } from '../../model/index.ts';

const LONGEST_TITLE = 60;
/** Titles of tables 01 and 03, which no report is without, and of any other; without blanks and remarks. */
const TITLES = [
  { title: '01', words: /(?<!拨款|预算|基金|经营)收(?:入)?支(?:出)?决算总表$/u },
  { title: '03', words: /(?<!收入|收|拨款|预算|基金|经营|基本|项目|经费)支出决算总?表$/u },
  { title: 'other', words: /表$/u },
] as const;
/** Blanks, the number of a table, remarks. */
const BESIDE_TITLE = /\s|(?:财决)?公开\d{1,2}表|\([^()]*\)$/gu;
const AMOUNT = /^-?[\d,]+\.\d+$/u;

/** Whether a document is a report of its own: under the titles of tables 01 and 03 it has amounts. */
export function isWholeReport({ blocks }: Document): boolean {
  const filled = new Set<string>();
  let open = 'other';
  for (const texts of blocks.flatMap(linesOf)) {
    const titled = texts.flatMap((text) => titleOf(text) ?? []);
    if (titled[0] !== undefined) [open] = titled;
    else if (texts.some((text) => AMOUNT.test(text))) filled.add(open);
  }
  return filled.has('01') && filled.has('03');
}

function linesOf(block: TextBlock | Grid): string[][] {
  return block.kind === 'text' ? [[block.text]] : block.rows.map((row) => row.map(({ text }) => text));
}

function titleOf(text: string): string | null {
  if (text.length > LONGEST_TITLE || !text.includes('表')) return null;
  const plain = text.normalize('NFKC').replace(BESIDE_TITLE, '');
  return TITLES.find(({ words }) => words.test(plain))?.title ?? null;
}
