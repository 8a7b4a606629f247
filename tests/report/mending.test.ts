import { describe, expect, it } from 'vitest';
import type { ArithmeticFinding, Explanation } from '../../src/model/index.ts';
import { speaker } from '../../src/report/language.ts';
import { mendingWords } from '../../src/report/mending.ts';
import { SUSPECT, checked } from './checked.ts';

const { report, findings } = checked(SUSPECT);
const [found] = findings;
if (found?.kind !== 'arithmetic' || !found.explanations[0]) throw new Error('the sketch has no slip');
const finding: ArithmeticFinding = found;
const best: Explanation = found.explanations[0];
const [change] = best.changes;
if (!change) throw new Error('the slip changes nothing');

/** What is said of the finding, were this its explanation. */
function said(explanation: Partial<Explanation>, language: 'zh' | 'en' = 'zh'): string {
  const explanations = [{ ...best, ...explanation }];
  return mendingWords({ ...finding, explanations }, { report, rules: [], say: speaker(language) });
}

const TWO = { changes: [change, change] };

describe('what ought to be printed', () => {
  it.each<[string, Partial<Explanation>, string]>([
    ['is sure where several relations bear it out', {}, '印的是 121.69，应为 121.60。'],
    ['is in doubt by one alone', { mends: 1 }, '印的是 121.69，若其余各数无误，应为 121.60。'],
    ['is told with the slip', { slip: 'transposed' }, '应为 121.60（相邻两位数字颠倒）。'],
    ['is told with what it mends', {}, '这样一改，原来对不上的 2 条勾稽关系都对得上。'],
    ['is told with what it breaks', { spoils: 1 }, '但另有 1 条原来对得上的会对不上，可能不止这一处有误。'],
    ['is two figures that changed places', { slip: 'swapped', ...TWO }, '印的 121.69 互换了位置。'],
    ['is two figures wrong together', { slip: 'both', ...TWO }, '一起有误，应分别为 121.60 和 121.60。'],
    [
      'is a block of rows',
      { slip: 'shifted', ...TWO },
      '数字与行错开了一行：每一行印的是相邻一行的数，共 2 个数。',
    ],
  ])('%s', (_, explanation, words) => {
    expect(said(explanation)).toContain(words);
  });

  it('is told in English, too', () => {
    expect(said({ slip: 'dropped', spoils: 1 }, 'en')).toMatch(
      /it should be 121\.60 \(a digit is missing\).* That mends 2 broken relations\. It breaks 1 that hold/u,
    );
  });

  it('is not told where nothing explains it', () => {
    const words = mendingWords({ ...finding, explanations: [] }, { report, rules: [], say: speaker('zh') });
    expect(words).toContain('可能不止一处有误');
    expect(words).not.toContain('应为 121.60。');
  });
});
