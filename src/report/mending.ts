import type { ArithmeticFinding, Figure, KnownFigure, Measure, Words } from '../model/index.ts';
import type { Decimal } from '../money/index.ts';
import { clean } from './clean.ts';
import { excessWords, judgementWords, messageOf, sizeWords, type Telling } from './message.ts';
import { suspectOf } from './suspect.ts';

/** What the figure at fault prints, what it ought to be, and the difference. */
export function mendingWords(finding: ArithmeticFinding, telling: Telling): string {
  const { say } = telling;
  const suspect = suspectOf(finding);
  if (suspect === null) return messageOf(finding, telling);
  const { figure, mended, adds, isTotal } = suspect;
  const { measure } = finding;
  const printed = printedWords(figure, telling);
  const ought = say(oughtToBe(finding, adds, amountOf(mended, figure, measure)));
  const judgement = judgementWords(finding, say);
  const gap = sizeWords(measure, say);
  return isTotal
    ? say({
        zh: `${printed}，${ought}，${excessWords(finding, say)}，${judgement}。`,
        en: `${printed}; ${ought}: ${excessWords(finding, say)}, ${judgement}.`,
      })
    : say({
        zh: `${printed}；若其余各数无误，${ought}。两边相差 ${gap}，${judgement}。`,
        en: `${printed}; if all others are right, ${ought}. The sides differ by ${gap}, ${judgement}.`,
      });
}

/** In the figure's own unit, which is named where it is not that of the relation. */
function amountOf(value: Decimal, { decimals, unit }: KnownFigure, measure: Measure): string {
  return value.toFixed(decimals) + (unit === measure.unit ? '' : ` ${unit}`);
}

function printedWords({ state, printed }: Figure, { say }: Telling): string {
  if (state === 'blank') return say({ zh: '这里是空白', en: 'Nothing is printed here' });
  if (state === 'absent') return say({ zh: '没有列这一行', en: 'This row is not printed' });
  const shown = clean(printed ?? '');
  return say({ zh: `印的是 ${shown}`, en: `Printed: ${shown}` });
}

/** A figure of an equation has one right value; one of a bound has a limit, above it or below it. */
function oughtToBe({ relation }: ArithmeticFinding, adds: boolean, value: string): Words {
  if (relation.kind !== 'atMost') return { zh: `应为 ${value}`, en: `it should be ${value}` };
  return adds
    ? { zh: `不应超过 ${value}`, en: `it should not exceed ${value}` }
    : { zh: `不应少于 ${value}`, en: `it should not be less than ${value}` };
}
