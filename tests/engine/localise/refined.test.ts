import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { localise, surroundingsOf } from '../../../src/engine/localise/index.ts';
import { roomIn } from '../../../src/engine/localise/room.ts';
import { figureAt, isKnown, locate, type Figure, type KnownFigure } from '../../../src/model/index.ts';
import { readPrinted } from '../../../src/money/index.ts';
import { defineRule } from '../../../src/rules/rule.ts';
import { atMost, equal, share, sum } from '../../../src/rules/templates.ts';
import { sketchReport } from '../../support/report.ts';

const WORDS = { zh: '一', en: 'a' };

function printed(key: string, text: string, unit: KnownFigure['unit'] = '万元'): KnownFigure {
  const figure: Figure = figureAt({ key, decimals: 2, unit, at: locate({ key }) }, readPrinted(text));
  if (!isKnown(figure)) throw new Error(`${text} is no figure`);
  return figure;
}

describe('the room a relation leaves a figure', () => {
  const [a, b, c] = [printed('a', '10.00'), printed('b', '4.00'), printed('c', '7.00')];
  const [rate, whole] = [printed('rate', '25.00', '%'), printed('whole', '16.00')];

  it.each([
    ['of a sum', equal(a, sum(b, c)), a, '10.985', '11.015'],
    ['of a part', equal(a, sum(b, c)), b, '2.985', '3.015'],
    ['of a figure under a limit', atMost(a, b), b, '9.99', '1000000000000000000000000000000'],
    ['of a percentage', share(rate, b, whole), rate, '24.995', '25.005'],
    ['of what a percentage is of', share(rate, b, whole), b, '3.9942', '4.0058'],
  ])('%s', (_, relation, figure, low, high) => {
    const room = roomIn(relation)(figure);
    expect([room?.low.toString(), room?.high.toString()]).toEqual([low, high]);
  });

  it('is all there is where the figure counts on both sides', () => {
    expect(roomIn(equal(sum(a, b), sum(a, c)))(a)).toBeNull();
  });
});

describe('a figure that a rounded sum and a rounded rate both miss', () => {
  // 143.49 was to be printed: the sum asks for 143.53, the rate for 143.42, and only what is between mends both.
  const wrong = printed('delta', '180.60');
  const parts = ['1.11', '2.22', '3.33', '4.44'].map((text, index) => printed(`part ${index}`, text));
  const relations = [
    equal(printed('total', '154.63'), sum(wrong, ...parts)),
    share(printed('rate', '7.56', '%'), wrong, printed('prior', '1897.15')),
  ];
  const rule = defineRule({
    id: 'narrative/both',
    title: WORDS,
    severity: 'error',
    needs: [],
    formula: '',
    basis: WORDS,
    why: WORDS,
    remedy: WORDS,
    since: '0.1.0',
    *check() {
      yield* relations;
    },
  });

  it('is given one value that mends both', () => {
    const { report, evaluations } = check(sketchReport({}), [rule]);
    const causes = localise(evaluations, [], surroundingsOf(report));
    expect(causes).toHaveLength(1);
    expect(causes[0]?.broken).toHaveLength(2);
    expect(causes[0]?.explanations[0]?.changes[0]?.figure.key).toBe('delta');
  });
});
