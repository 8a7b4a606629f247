import { meantAsFigure } from '../../money/index.ts';
import type { Cell } from '../../model/index.ts';
import type { Header, HeaderColumn, Panel } from './header.ts';
import { tidy } from '../wording.ts';

/**
 * Whether a row stands under its header: figures or nothing where the header has values, whole numbers or nothing
 * where it has 行次, and before them codes and then words, but no figure behind the words. Empty cells at the end may
 * be missing.
 */
export function fits(panel: Panel, cells: readonly Cell[]): boolean {
  const first = firstBehind(panel);
  const textAt = ({ index }: HeaderColumn): string => cells[index]?.text ?? '';
  if (!panel.behind.every((column) => suits(column, textAt(column)))) return false;

  const values = panel.behind.filter(({ kind }) => kind !== 'ordinal').map(textAt);
  const lead = cells.slice(firstOf(panel), first).map(({ text }) => text);
  const words = lead.findIndex((text) => text !== '' && !meantAsFigure(text));
  const digits = lead.map((text, index) => (meantAsFigure(text) ? index : -1));
  const codesOnly = digits.every((index) => index < 0 || /^\d+$/u.test(tidy(lead[index] ?? '')));
  const isNamedFirst = Math.max(...panel.names) < Math.min(...panel.codes);
  const codesFirst = isNamedFirst || words < 0 || digits.every((index) => index < words);
  const led = lead.some((text) => text !== '') || values.every((text) => text === '');
  return codesOnly && codesFirst && led;
}

/** Whether a row holds more than its header has words for: behind the last, or between two whose neighbour is gone. */
export function exceeds({ panels, named }: Header, cells: readonly Cell[]): boolean {
  const first = Math.min(...panels.map(firstBehind));
  return cells.some(({ text }, index) => index > first && text !== '' && !named.has(index));
}

function suits({ kind }: HeaderColumn, text: string): boolean {
  return text === '' || (kind === 'ordinal' ? /^\d{1,3}$/u.test(tidy(text)) : meantAsFigure(text));
}

export function firstBehind(panel: Panel): number {
  return Math.min(...panel.behind.map(({ index }) => index));
}

export function firstOf(panel: Panel): number {
  return Math.min(firstBehind(panel), ...panel.codes, ...panel.names);
}
