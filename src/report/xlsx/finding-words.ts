import type { Finding, Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { mendingWords } from '../mending.ts';
import { messageOf, ruleOf, type Telling } from '../message.ts';
import { reckoningLine, roundingRoom } from '../reckoning.ts';

/** The verdict of a finding in a word. */
export const FINDING_VERDICTS: Readonly<Record<Finding['verdict'], Words>> = {
  mismatch: { zh: '不符', en: 'mismatch' },
  tail: { zh: '尾差', en: 'tail' },
  rounding: { zh: '四舍五入', en: 'rounding' },
  naming: { zh: '名称', en: 'naming' },
  structure: { zh: '结构', en: 'structure' },
  text: { zh: '文字', en: 'words' },
  logic: { zh: '逻辑', en: 'logic' },
};

/** Both sides written out, and the room rounding leaves; of what is no sum, the words it was seen in. */
export function reckoningWords(finding: Finding, telling: Telling): string {
  if (finding.kind === 'arithmetic')
    return `${reckoningLine(finding, telling)}\n${roundingRoom(finding, telling.say)}`;
  const { quote } = finding.at;
  return quote === null ? '' : telling.say({ zh: `原文：${clean(quote)}`, en: `Text: ${clean(quote)}` });
}

/** What is most likely wrong and what to do about it. */
export function adviceWords(finding: Finding, telling: Telling): string {
  // Where nothing tells which figure is wrong, it begins as the message does, which stands beside it.
  const mending =
    finding.kind === 'arithmetic'
      ? mendingWords(finding, telling).replace(messageOf(finding, telling), '').trim()
      : '';
  const rule = ruleOf(finding, telling.rules);
  return [mending, rule ? telling.say(rule.remedy) : ''].filter((words) => words !== '').join('\n');
}

/** What else is wrong for the same reason, one a line. */
export function consequenceWords(finding: Finding, telling: Telling): string {
  if (finding.kind !== 'arithmetic') return '';
  return finding.consequences.map((each) => `· ${messageOf(each, telling)}`).join('\n');
}
