import type { Run } from './story.ts';

/** What stands before, in and behind a field: `{ instruction | result }`. */
export const FIELD_BEGIN = '\u0013';
export const FIELD_SEPARATOR = '\u0014';
export const FIELD_END = '\u0015';

/**
 * The runs of a paragraph without the instructions of its fields, which are not shown. A field whose instruction does not
 * end within the paragraph is none.
 */
export function withoutInstructions(runs: readonly Run[]): readonly Run[] {
  if (!runs.some(({ text }) => text.includes(FIELD_BEGIN))) return runs;
  const rest = restOutside(instructionsIn(runs.map(({ text }) => text).join('')));
  return runs.map(({ text, fate }) => ({ text: rest(text), fate }));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** In order, none within another. */
function instructionsIn(text: string): Stretch[] {
  const found: Stretch[] = [];
  const open: { readonly start: number; hasResult: boolean }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const field = open.at(-1);
    if (mark === FIELD_BEGIN) open.push({ start: index, hasResult: false });
    else if (field && !field.hasResult) add(found, { start: field.start, end: index });
    if (field && mark === FIELD_SEPARATOR) field.hasResult = true;
    if (mark === FIELD_END) open.pop();
  }
  return found;
}

const MARKS = new RegExp(`[${FIELD_BEGIN}${FIELD_SEPARATOR}${FIELD_END}]`, 'gu');

/** An instruction takes the place of those within it, which were found before. */
function add(found: Stretch[], stretch: Stretch): void {
  for (let last = found.at(-1); last && last.start >= stretch.start; last = found.at(-1)) found.pop();
  found.push(stretch);
}

/** What of each text is in no stretch; the texts are asked for one after the other. */
function restOutside(stretches: readonly Stretch[]): (text: string) => string {
  let [start, next] = [0, 0];
  return (text) => {
    const end = start + text.length;
    let [rest, at] = ['', start];
    for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[next]) {
      rest += text.slice(at - start, Math.max(stretch.start, at) - start);
      at = Math.min(stretch.end, end);
      if (stretch.end > end) break;
      next += 1;
    }
    rest += text.slice(at - start);
    start = end;
    return rest;
  };
}
