import {
  isKnown,
  type ArithmeticFinding,
  type Change,
  type Explanation,
  type Figure,
  type KnownFigure,
  type Measure,
  type Words,
} from '../model/index.ts';
import type { Decimal } from '../money/index.ts';
import { clean } from './clean.ts';
import { excessWords, judgementWords, messageOf, sizeWords, type Telling } from './message.ts';
import { figureWords, placeWords } from './place.ts';
import { SLIP_WORDS } from './slip.ts';
import { suspectOf } from './suspect.ts';

/** What is printed at fault, what it ought to be, how such a slip happens, and what else would explain it as well. */
export function mendingWords(finding: ArithmeticFinding, telling: Telling): string {
  const [best, ...others] = finding.explanations;
  const [change] = best?.changes ?? [];
  if (best === undefined || change === undefined || finding.relation.kind === 'atMost')
    return limitWords(finding, telling);
  const { say } = telling;
  const rivals = others.filter(({ asGood }) => asGood);
  const sentences = [
    best.changes.length > 1 ? together(best, telling) : alone(best, change, finding, telling),
    mendsWords(finding, telling),
    rivals.length > 0 ? rivalWords(rivals, telling) : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(say({ zh: '', en: ' ' }));
}

function alone(
  best: Explanation,
  { figure, value }: Change,
  finding: ArithmeticFinding,
  telling: Telling,
): string {
  const { say } = telling;
  const slip = SLIP_WORDS[best.slip];
  const why =
    slip === null || figure.state !== 'printed' ? '' : say({ zh: `（${say(slip)}）`, en: ` (${say(slip)})` });
  const printed = printedWords(figure, telling);
  const ought = amountOf(value, figure, finding.measure);
  const judgement = judgementWords(finding, say);
  return say({
    zh: `${printed}，应为 ${ought}${why}；两边相差 ${sizeWords(finding.measure, say)}，${judgement}。`,
    en: `${printed}; it should be ${ought}${why}. The sides differ by ${sizeWords(finding.measure, say)}, ${judgement}.`,
  });
}

/** Two that changed places, or a block of rows. */
function together({ slip, changes }: Explanation, telling: Telling): string {
  const { say, report } = telling;
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return '';
  const [from, to] = [placeWords(report, first.figure.at, say), placeWords(report, last.figure.at, say)];
  if (slip === 'swapped') {
    const [one, other] = [printedOf(first.figure), printedOf(last.figure)];
    return say({
      zh: `${from}印的 ${one} 与${to}印的 ${other} 互换了位置。`,
      en: `${one} in ${from} and ${other} in ${to} have changed places.`,
    });
  }
  return say({
    zh: `从${from}到${to}，数字与行错开了一行：每一行印的是相邻一行的数，共 ${changes.length} 个数。`,
    en: `From ${from} to ${to} the figures are one row off: each row prints those of its neighbour, ${changes.length} figures in all.`,
  });
}

function mendsWords({ consequences }: ArithmeticFinding, { say }: Telling): string {
  const count = consequences.filter(({ kind }) => kind === 'arithmetic').length + 1;
  return count === 1
    ? ''
    : say({
        zh: `这样一改，不成立的 ${count} 条勾稽关系全部成立。`,
        en: `That mends all ${count} broken relations.`,
      });
}

/** So many rivals are named; the others are counted. */
const MOST_NAMED = 3;

function rivalWords(rivals: readonly Explanation[], { report, say }: Telling): string {
  const named = rivals.slice(0, MOST_NAMED).flatMap(({ changes: [change] }) => {
    if (!change) return [];
    const { figure, value } = change;
    const [name, ought] = [figureWords(report, figure.at), value.toFixed(figure.decimals)];
    return [say({ zh: `${name}应为 ${ought}`, en: `${name} should be ${ought}` })];
  });
  const rest = rivals.length - named.length;
  const more = rest > 0 ? say({ zh: `等 ${rivals.length} 处`, en: ` and ${rest} more` }) : '';
  return say({
    zh: `只看这些数，别处有错也一样说得通：${named.join('，或')}${more}。`,
    en: `By the figures alone it may as well be elsewhere: ${named.join(', or ')}${more}.`,
  });
}

/** Where no single slip explains it, or only a limit is broken: what the figure would have to be by this relation alone. */
function limitWords(finding: ArithmeticFinding, telling: Telling): string {
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

function printedWords(figure: Figure, { say }: Telling): string {
  if (figure.state === 'blank') return say({ zh: '这里是空白', en: 'Nothing is printed here' });
  if (figure.state === 'absent') return say({ zh: '没有列这一行', en: 'This row is not printed' });
  return say({ zh: `印的是 ${printedOf(figure)}`, en: `Printed: ${printedOf(figure)}` });
}

function printedOf(figure: Figure): string {
  const shown = clean(figure.printed ?? '');
  return shown === '' && isKnown(figure) ? figure.value.toFixed(figure.decimals) : shown;
}

/** A figure of an equation has one right value; one of a bound has a limit, above it or below it. */
function oughtToBe({ relation }: ArithmeticFinding, adds: boolean, value: string): Words {
  if (relation.kind !== 'atMost') return { zh: `应为 ${value}`, en: `it should be ${value}` };
  return adds
    ? { zh: `不应超过 ${value}`, en: `it should not exceed ${value}` }
    : { zh: `不应少于 ${value}`, en: `it should not be less than ${value}` };
}
