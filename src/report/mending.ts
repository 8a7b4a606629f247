import {
  type ArithmeticFinding,
  type Change,
  type Explanation,
  type Figure,
  type KnownFigure,
  type Measure,
  type Words,
} from '../model/index.ts';
import type { Decimal } from '../money/index.ts';
import { excessWords, judgementWords, messageOf, sizeWords, type Telling } from './message.ts';
import { mendsWords, printedOf, rivalWords, together, turnedRound } from './explained.ts';
import { SLIP_WORDS } from './slip.ts';
import { suspectOf } from './suspect.ts';

/** What is printed at fault, what it ought to be, how such a slip happens, and what else would explain it as well. */
export function mendingWords(finding: ArithmeticFinding, telling: Telling): string {
  const [best, ...others] = finding.explanations;
  const [change] = best?.changes ?? [];
  if (best === undefined || change === undefined) return unexplained(finding, telling);
  if (finding.relation.kind === 'atMost' && best.slip !== 'direction') return limitWords(finding, telling);
  const { say } = telling;
  const rivals = others.filter(({ asGood }) => asGood);
  const sentences = [
    told(best, change, finding, telling),
    mendsWords(best, telling),
    rivals.length > 0 ? rivalWords(rivals, telling) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(say({ zh: '', en: ' ' }));
}

function told(best: Explanation, change: Change, finding: ArithmeticFinding, telling: Telling): string {
  if (best.slip === 'direction') return turnedRound(change, telling);
  return best.changes.length > 1 ? together(best, telling) : alone(best, change, finding, telling);
}

function alone(
  best: Explanation,
  { figure, value }: Change,
  finding: ArithmeticFinding,
  telling: Telling,
): string {
  const { say } = telling;
  const { measure } = finding;
  const slip = figure.state === 'printed' ? SLIP_WORDS[best.slip] : null;
  const why = slip === null ? '' : say({ zh: `（${say(slip)}）`, en: ` (${say(slip)})` });
  const ought = amountOf(value, figure, measure) + why;
  const words = isSure(finding)
    ? { zh: `应为 ${ought}`, en: `it should be ${ought}` }
    : { zh: `若其余各数无误，应为 ${ought}`, en: `if all others are right, it should be ${ought}` };
  return offWords(finding, figure, say(words), telling);
}

/** Whether it can be but this figure, and but this value. */
export function isSure(finding: ArithmeticFinding): boolean {
  const { explanations } = finding;
  // One relation alone tells what its total ought to be, and of its parts no more than that one may be wrong.
  const isBorneOut = (explanations[0]?.mends ?? 0) > 1 || suspectOf(finding)?.isTotal === true;
  return isBorneOut && explanations.filter(({ asGood }) => asGood).length === 1;
}

/** What is printed, what it ought to be, and how far the sides are apart. */
function offWords(finding: ArithmeticFinding, figure: Figure, ought: string, telling: Telling): string {
  const { say } = telling;
  const printed = printedWords(figure, telling);
  const judgement = judgementWords(finding, say);
  const gap = sizeWords(finding.measure, say);
  return suspectOf(finding)?.isTotal
    ? say({
        zh: `${printed}，${ought}，${excessWords(finding, say)}，${judgement}。`,
        en: `${printed}; ${ought}: ${excessWords(finding, say)}, ${judgement}.`,
      })
    : say({
        zh: `${printed}，${ought}。两边相差 ${gap}，${judgement}。`,
        en: `${printed}; ${ought}. The sides differ by ${gap}, ${judgement}.`,
      });
}

/** Where several slips meet, or what is left out cannot be told. */
function unexplained(finding: ArithmeticFinding, telling: Telling): string {
  if (finding.verdict !== 'mismatch') return limitWords(finding, telling);
  const { say } = telling;
  const several = say({
    zh: '只改其中一个数，总会使别的关系对不上，可能不止一处有误。',
    en: 'No single figure can be changed without breaking other relations; more than one may be wrong.',
  });
  return messageOf(finding, telling) + say({ zh: several, en: ` ${several}` });
}

/** Where a limit is broken, or rounding explains it: what the figure would have to be by this relation alone. */
function limitWords(finding: ArithmeticFinding, telling: Telling): string {
  const suspect = suspectOf(finding);
  if (suspect === null) return messageOf(finding, telling);
  const { figure, mended, adds, isTotal } = suspect;
  const limit = telling.say(oughtToBe(finding, adds, amountOf(mended, figure, finding.measure)));
  const ought = isTotal
    ? limit
    : telling.say({ zh: `若其余各数无误，${limit}`, en: `if all others are right, ${limit}` });
  return offWords(finding, figure, ought, telling);
}

/** In the figure's own unit, which is named where it is not that of the relation. */
function amountOf(value: Decimal, { decimals, unit }: KnownFigure, measure: Measure): string {
  return value.toFixed(decimals) + (unit === measure.unit ? '' : ` ${unit}`);
}

function printedWords(figure: Figure, { say }: Telling): string {
  if (figure.state === 'blank') return say({ zh: '这里是空白', en: 'Nothing is printed here' });
  if (figure.state === 'absent') return say({ zh: '没有列这一行', en: 'This row is not printed' });
  return say({ zh: `印的是 ${printedOf(figure)}`, en: `Printed: ${printedOf(figure)}` });
}

/** A figure of an equation has one right value; one of a bound has a limit, above it or below it. */
function oughtToBe({ relation }: ArithmeticFinding, adds: boolean, value: string): Words {
  if (relation.kind !== 'atMost') return { zh: `应为 ${value}`, en: `it should be ${value}` };
  return adds
    ? { zh: `不应超过 ${value}`, en: `it should not exceed ${value}` }
    : { zh: `不应少于 ${value}`, en: `it should not be less than ${value}` };
}
