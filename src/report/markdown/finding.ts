import { withConsequences, type Finding } from '../../model/index.ts';
import { correctionOf } from '../exchange/correction.ts';
import { visible } from '../exchange/path.ts';
import { placeOf, wordsOf, type Told } from '../exchange/told.ts';
import { messageOf, ruleOf, ruleTitle } from '../message.ts';
import { reckoningLine, roundingRoom } from '../reckoning.ts';
import { SEVERITY_MARKS, SEVERITY_WORDS } from '../severity.ts';
import { standingWords } from '../standing.ts';
import { inline } from './inline.ts';

/** More that is wrong for the same reason than this is only counted. */
const MOST_CONSEQUENCES = 5;

/** A finding: where, what is printed and what ought to be; what to do about it; and folded, how that was reckoned. */
export function findingBlock(told: Told): string {
  const { finding, telling, standing } = told;
  const { say, rules } = telling;
  const remedy = ruleOf(finding, rules)?.remedy;
  const parts = [
    `#### ${heading(told)}`,
    inline(standingWords(standing, say)),
    inline(wordsOf(finding, telling)),
    remedy ? say({ zh: `→ 怎么办：${inline(remedy.zh)}`, en: `→ What to do: ${inline(remedy.en)}` }) : '',
    details(told),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function heading(told: Told): string {
  const { finding, telling } = told;
  const { say } = telling;
  const correction = correctionOf(finding);
  const title = `${SEVERITY_MARKS[finding.severity]} ${say(SEVERITY_WORDS[finding.severity])} ${inline(placeOf(told), 300)}`;
  if (correction === null) return title;
  const { printed, ought, sign, difference, unit, isSure } = correction;
  const doubt = isSure ? '' : say({ zh: '？', en: '?' });
  const limit = sign === '=' ? '' : `${sign} `;
  const points = say({ zh: '个百分点', en: 'percentage points' });
  const off = difference === null ? '' : `${difference} ${unit === '%' ? points : (unit ?? '')}`.trim();
  const change = `${inline(printed, 100)} → ${limit}${inline(ought, 100)}${doubt}`;
  const gap = off === '' ? '' : say({ zh: `（差 ${inline(off)}）`, en: ` (off by ${inline(off)})` });
  return say({ zh: `${title}：${change}${gap}`, en: `${title}: ${change}${gap}` });
}

function details(told: Told): string {
  const { finding, telling, outcome, file } = told;
  const { say } = telling;
  const summary = say({ zh: '算式和规则', en: 'Formula and rule' });
  const other = file === outcome.path || file === '-' ? '' : visible(file);
  const lines = [
    ...reckoning(finding, told),
    say({ zh: `规则 ${finding.rule}`, en: `Rule ${finding.rule}` }) +
      (other === '' ? '' : ` · ${inline(other, 300)}`),
    ...consequences(finding, told),
  ];
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n\n')}\n\n</details>`;
}

function reckoning(finding: Finding, { telling }: Told): string[] {
  const title = ruleTitle(finding, telling);
  const formula = ruleOf(finding, telling.rules)?.formula ?? '';
  const { say } = telling;
  const named = formula === '' ? title : say({ zh: `${title}：${formula}`, en: `${title}: ${formula}` });
  return finding.kind === 'arithmetic'
    ? [named, reckoningLine(finding, telling), roundingRoom(finding, say)].map((line) => inline(line))
    : [inline(named)];
}

function consequences(finding: Finding, { telling }: Told): string[] {
  const { say } = telling;
  const all = withConsequences(finding).slice(1);
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_CONSEQUENCES).map((each) => `- ${inline(messageOf(each, telling))}`);
  const rest = all.length - named.length;
  const more = rest > 0 ? [say({ zh: `- 等 ${all.length} 处`, en: `- and ${rest} more` })] : [];
  return [say({ zh: '因此还有：', en: 'And therefore:' }), [...named, ...more].join('\n')];
}
