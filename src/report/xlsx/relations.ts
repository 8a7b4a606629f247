import { sidesOf, type Evaluation, type Expression, type FigureRelation } from '../../model/index.ts';
import type { Decimal } from '../../money/index.ts';
import { ruleTitle } from '../message.ts';
import { VERDICT_NAMES, VERDICT_SIGNS } from '../verdicts.ts';
import { difference, isReckonable, reckon } from './formula.ts';
import { listSheet } from './list.ts';
import {
  CENTERED,
  COUNT,
  VERDICT_FILLS,
  WORDS,
  amountStyle,
  differenceStyle,
  filled,
  leading,
} from './looks.ts';
import type { Paper } from './paper.ts';
import { findingRef } from './refs.ts';
import { addressOf, type CellRef } from '../workbook/address.ts';
import { empty, linked, reckoning, text, type Cell } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';
import { ROWS_ABOVE } from './list.ts';

/** Columns of the two sides, which the difference is taken of. */
const [LEFT, RIGHT] = [4, 6];

/** Every relation that could be judged, both sides reckoned anew from the cells of their figures. */
export function relationsSheet(paper: Paper): Sheet {
  const { sheets, judged, telling } = paper;
  const { say } = telling;
  return listSheet({
    name: sheets.relations,
    title: say({ zh: '勾稽关系', en: 'Relations between figures' }),
    about: say({
      zh: `共 ${judged.length} 条已核对；两边的数用公式从各表取数重算，改动各表的数，这里随之变化；点两边的数，跳到所在的表。`,
      en: `${judged.length} judged; both sides are reckoned by formula from the sheets of the tables, and lead there.`,
    }),
    columns: [
      { title: say({ zh: '序号', en: 'No.' }), width: 6 },
      { title: say({ zh: '结论', en: 'Verdict' }), width: 11 },
      { title: say({ zh: '勾稽关系', en: 'Relation' }), width: 44 },
      { title: say({ zh: '左边', en: 'Left side' }), width: 40 },
      { title: say({ zh: '左边的数', en: 'Left' }), width: 14 },
      { title: say({ zh: '右边', en: 'Right side' }), width: 56 },
      { title: say({ zh: '右边重算', en: 'Right' }), width: 14 },
      { title: say({ zh: '差额', en: 'Difference' }), width: 12 },
      { title: say({ zh: '单位', en: 'Unit' }), width: 6 },
      { title: say({ zh: '问题', en: 'Finding' }), width: 7 },
    ],
    rows: judged.map((evaluation, index) => relationCells(evaluation, index, paper)),
    filters: true,
    tab: '70AD47',
  });
}

function relationCells(evaluation: Evaluation, index: number, paper: Paper): Cell[] {
  const { telling, findingOf } = paper;
  const { verdict, relation } = evaluation;
  const { say } = telling;
  const finding = findingOf.get(relation);
  const verdictWords = `${VERDICT_SIGNS[verdict]} ${say(VERDICT_NAMES[verdict])}`;
  const [left, ...right] = sidesOf(relation);
  const sides = reckoned(evaluation, ROWS_ABOVE + index, paper);
  return [
    text(String(index + 1), COUNT),
    text(verdictWords, filled(CENTERED, VERDICT_FILLS[verdict])),
    text(ruleTitle(evaluation, telling), WORDS),
    text(termWords(left ?? [], paper), WORDS),
    linked(sides.left, firstCell(left ?? [], paper)),
    text(rightWords(relation, paper), WORDS),
    linked(sides.right, firstCell(right.flat(), paper)),
    sides.difference,
    text(sides.unit, CENTERED),
    finding === undefined
      ? empty(CENTERED)
      : linked(text(String(finding.number), leading(CENTERED)), findingRef(finding, paper)),
  ];
}

interface Reckoned {
  readonly left: Cell;
  readonly right: Cell;
  readonly difference: Cell;
  readonly unit: string;
}

function reckoned(evaluation: Evaluation, row: number, { sheets, places }: Paper): Reckoned {
  const { left, right, actual, expected, apart, decimals, unit } = reckon(
    evaluation,
    places,
    sheets.relations,
  );
  const style = amountStyle(decimals);
  if (!isReckonable(evaluation.relation)) {
    const words = (value: Decimal): Cell => text(value.toFixed(decimals), style);
    return { left: words(actual), right: words(expected), difference: words(apart), unit };
  }
  return {
    left: reckoning(left, actual.toFixed(), style),
    right: reckoning(right, expected.toFixed(), style),
    difference: reckoning(
      difference(addressOf({ row, column: LEFT }), addressOf({ row, column: RIGHT }), decimals),
      apart.toFixed(),
      differenceStyle(decimals),
    ),
    unit,
  };
}

/** The cell of the first of its figures that has one. */
function firstCell(side: Expression, { places }: Paper): CellRef | undefined {
  for (const { figure } of side) {
    const ref = places.of(figure);
    if (ref) return ref;
  }
  return undefined;
}

function rightWords(relation: FigureRelation, paper: Paper): string {
  if (relation.kind === 'ratio') {
    const [part, whole] = [relation.part, relation.whole].map((side) => termWords(side, paper));
    return `${part ?? ''} ÷ ${whole ?? ''} × ${relation.scale.toFixed()}`;
  }
  const words = termWords(relation.right, paper);
  return relation.kind === 'atMost' ? `≤ ${words}` : words;
}

/** So many figures are named; the others are counted. */
const MOST_NAMED = 5;

function termWords(side: Expression, { telling, nameOf }: Paper): string {
  const named = side
    .slice(0, MOST_NAMED)
    .map(({ weight, figure }, index) => {
      const sign = weight === -1 ? '− ' : index === 0 ? '' : '+ ';
      return sign + nameOf(figure);
    })
    .join(' ');
  const rest = side.length - MOST_NAMED;
  return rest > 0
    ? telling.say({ zh: `${named} 等 ${side.length} 项`, en: `${named} and ${rest} more` })
    : named;
}
