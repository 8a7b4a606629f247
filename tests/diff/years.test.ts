import { describe, expect, it } from 'vitest';
import { diff, kindOf, type Diff } from '../../src/diff/index.ts';
import { check } from '../../src/engine/check.ts';
import { extractText } from '../../src/extract/text/text.ts';
import type { Report } from '../../src/model/index.ts';
import { recognise } from '../../src/recognise/index.ts';
import type { Generated } from '../support/generated/report.ts';
import { generateYears, type Years } from '../support/generated/years.ts';
import { ACROSS_YEARS } from '../support/years.ts';

const FIRST = Number(process.env['JUESUAN_SEED'] ?? 1);
const COUNT = Number(process.env['JUESUAN_PAIRS'] ?? 200);

const read = ({ text }: Generated): Report => recognise(extractText(text, 'generated.txt'));

/** What a last digit of either report is worth, in fen. */
const stepOf = ({ style: { unit, decimals } }: Generated): number =>
  (unit === '万元' ? 1_000_000 : 100) / 10 ** decimals;

/** Every figure that truly differs, with what became of its row; by so much that the prints must, or by anything. */
function changesIn({ old, new: current }: Years): { all: Set<string>; seen: string[] } {
  const all = new Set<string>();
  const seen: string[] = [];
  const step = Math.max(stepOf(old), stepOf(current));
  for (const key of new Set([...Object.keys(old.fen), ...Object.keys(current.fen)])) {
    const [before, after] = [old.fen[key], current.fen[key]];
    const apart = Math.abs((before ?? 0) - (after ?? 0));
    const change = `${key} ${before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'}`;
    if (apart > 0) all.add(change);
    if (apart > step) seen.push(change);
  }
  return { all, seen };
}

function changesTold({ compared }: Diff): string[] {
  return compared.flatMap(({ key, movement }) => {
    const kind = kindOf(movement);
    return kind === 'level' ? [] : [`${key} ${kind}`];
  });
}

/** Which code a code moved to, and by what that is known. */
const movesIn = ({ edits }: Years): string[] =>
  edits.flatMap((edit) => (edit.kind === 'move' ? [`${edit.code} ${edit.to} ${edit.by}`] : []));

describe('pairs of years: every edit is told once, and nothing else', () => {
  it.each(Array.from({ length: COUNT }, (_, index) => FIRST + index))('pair %i', (seed) => {
    const years = generateYears(seed);
    const [old, current] = [read(years.old), read(years.new)];
    const found = diff(old, current);
    const told = changesTold(found);
    const { all, seen } = changesIn(years);
    expect(seen.filter((change) => !told.includes(change))).toEqual([]);
    expect(told.filter((change, index) => !all.has(change) || told.indexOf(change) !== index)).toEqual([]);
    expect([...new Set(found.renamed.map(({ row }) => row))].toSorted()).toEqual(years.renamed);
    const moves = found.moved.map(({ from, to, evidence }) => `${from.code} ${to.code} ${evidence[0]}`);
    expect(moves.toSorted()).toEqual(movesIn(years).toSorted());
    expect(found.uncompared).toEqual([]);
    const { findings } = check(current, ACROSS_YEARS, old);
    expect(findings.filter(({ verdict }) => verdict !== 'rounding')).toEqual([]);
  });
});
