import type { Finding } from '../../model/index.ts';
import { shorten } from '../shorten.ts';
import { wordsOf } from '../exchange/told.ts';
import { messageOf, ruleOf, type Telling } from '../message.ts';
import { placeWords } from '../place.ts';
import { reckoningLine } from '../reckoning.ts';

/** Why a case fails. */
export interface Failure {
  readonly type: string;
  readonly message: string;
  readonly details: string;
}

const MOST_WORDS = 4000;

export function failureOf(finding: Finding, lead: Finding, telling: Telling): Failure {
  const { say } = telling;
  const remedy = ruleOf(finding, telling.rules)?.remedy;
  const details = [
    finding.kind === 'arithmetic' ? reckoningLine(finding, telling) : '',
    finding === lead ? '' : ledBy(lead, telling),
    remedy ? say({ zh: `怎么办：${remedy.zh}`, en: `What to do: ${remedy.en}` }) : '',
  ];
  return {
    type: `${finding.severity}/${finding.verdict}`,
    message: noteOf(finding, telling),
    details: details
      .filter((line) => line !== '')
      .map((line) => shorten(line, MOST_WORDS))
      .join('\n'),
  };
}

/** What is wrong, with its place. */
export function noteOf(finding: Finding, telling: Telling): string {
  return shorten(
    finding.kind === 'observation' ? seen(finding, telling) : messageOf(finding, telling),
    MOST_WORDS,
  );
}

function seen(finding: Finding, telling: Telling): string {
  const { say, report } = telling;
  const [place, words] = [placeWords(report, finding.at, say), messageOf(finding, telling)];
  return say({ zh: `${place}：${words}`, en: `${place}: ${words}` });
}

/** One slip breaks several relations: the case that tells of the slip is named in the others. */
function ledBy(lead: Finding, telling: Telling): string {
  const { say, report } = telling;
  const [place, words] = [placeWords(report, lead.at, say), wordsOf(lead, telling)];
  return say({
    zh: `与 ${lead.rule} 所说的是同一处错：${place}，${words}`,
    en: `The same slip as that of ${lead.rule}: ${place}, ${words}`,
  });
}
