/** Opening marks, in whichever width, by their closing ones. */
const OPENING: Readonly<Record<string, string>> = { '）': '（', '》': '《', '”': '“' };
const WIDE: Readonly<Record<string, string>> = { '(': '（', ')': '）' };
const MARK = /[（(）)《》“”]/gu;

export interface OpenMark {
  readonly mark: string;
  readonly offset: number;
}

/**
 * Opening brackets and quotation marks that nothing closes. One mark is closed by the next of its kind, whatever
 * other kinds are still open in between; a second “ closes the first, as some machines print them.
 */
export function openIn(text: string): OpenMark[] {
  const open: Readonly<Record<string, OpenMark[]>> = { '（': [], '《': [], '“': [] };
  for (const { 0: printed, index: offset } of text.matchAll(MARK)) {
    const mark = WIDE[printed] ?? printed;
    const of = OPENING[mark];
    if (of !== undefined) open[of]?.pop();
    else if (mark === '“' && open[mark]?.length === 1) open[mark].pop();
    else open[mark]?.push({ mark: printed, offset });
  }
  return Object.values(open)
    .flat()
    .toSorted((a, b) => a.offset - b.offset);
}
