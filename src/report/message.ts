import {
  figuresOf,
  type ArithmeticFinding,
  type Expression,
  type Finding,
  type Measure,
  type NamingFinding,
  type ObservationFinding,
  type Report,
} from '../model/index.ts';
import type { Rule } from '../rules/rule.ts';
import { amount } from './amount.ts';
import { clean } from './clean.ts';
import { capital, sentence, type Say } from './language.ts';
import { figureWords, placeWords } from './place.ts';
import { quoted } from './quoted.ts';
import { suspectOf } from './suspect.ts';

/** What there is to know when a finding is put into words. */
export interface Telling {
  readonly report: Report;
  readonly rules: readonly Rule[];
  readonly say: Say;
}

/** A finding in one sentence: what, where, and both values. */
export function messageOf(finding: Finding, telling: Telling): string {
  switch (finding.kind) {
    case 'arithmetic':
      return arithmetic(finding, telling);
    case 'naming':
      return naming(finding, telling);
    case 'observation':
      return observation(finding, telling);
  }
}

export function ruleOf({ rule }: { readonly rule: string }, rules: readonly Rule[]): Rule | undefined {
  return rules.find(({ id }) => id === rule);
}

/** The rule of a finding by its title, or by its id where the title is not at hand. */
export function ruleTitle(
  finding: { readonly rule: string },
  { rules, say }: Pick<Telling, 'rules' | 'say'>,
): string {
  const rule = ruleOf(finding, rules);
  return rule ? say(rule.title) : finding.rule;
}

function arithmetic(finding: ArithmeticFinding, telling: Telling): string {
  const { relation, measure } = finding;
  const { say } = telling;
  const left = leftSide(relation.left, telling);
  const title = ruleTitle(finding, telling);
  const [actual, expected] = [amount(measure.actual, measure), amount(measure.expected, measure)];
  const ought =
    relation.kind !== 'atMost'
      ? say({ zh: `应为 ${expected}`, en: `should be ${expected}` })
      : say({ zh: `不应超过 ${expected}`, en: `should not exceed ${expected}` });
  const off = excessWords(finding, say);
  const judgement = judgementWords(finding, say);
  const suspect = suspectOf(finding);
  const doubt =
    suspect === null || suspect.isTotal || finding.explanations.length === 0
      ? ''
      : say({
          zh: `，最可疑的是${figureWords(telling.report, finding.at)}`,
          en: `; the figure most in doubt is ${figureWords(telling.report, finding.at)}`,
        });
  return say({
    zh: `${left}为 ${actual}，按${quoted(title)}${ought}，${off}，${judgement}${doubt}。`,
    en: `${capital(left)} is ${actual} and by ${quoted(title)} ${ought}: ${off}, ${judgement}${doubt}.`,
  });
}

function leftSide(left: Expression, { report, say }: Telling): string {
  const first = left[0];
  if (first === undefined) return say({ zh: '左边', en: 'the left side' });
  const place = placeWords(report, first.figure.at, say);
  if (left.length > 1)
    return say({ zh: `${place}等 ${left.length} 项合计`, en: `${place} and ${left.length - 1} more` });
  const { state } = first.figure;
  if (state === 'blank') return say({ zh: `${place}是空白，`, en: `${place}, left blank,` });
  return state === 'absent' ? say({ zh: `${place}没有列出，`, en: `${place}, not printed,` }) : place;
}

/** `多 0.05 万元`: by how much the left side is off. */
export function excessWords({ measure }: ArithmeticFinding, say: Say): string {
  const size = sizeWords(measure, say);
  return measure.difference.isNegative()
    ? say({ zh: `少 ${size}`, en: `${size} too little` })
    : say({ zh: `多 ${size}`, en: `${size} too much` });
}

/** A difference with its unit; that of percentages is in points. */
export function sizeWords(measure: Measure, say: Say): string {
  const size = amount(measure.difference.abs(), measure);
  return measure.unit === '%'
    ? say({ zh: `${size} 个百分点`, en: `${size} percentage points` })
    : `${size} ${measure.unit}`;
}

/** Whether rounding explains the difference. */
export function judgementWords({ verdict, measure, relation }: ArithmeticFinding, say: Say): string {
  if (verdict === 'rounding') return say({ zh: '在四舍五入允许的范围之内', en: 'which rounding explains' });
  if (verdict === 'mismatch') return say({ zh: '四舍五入解释不了', en: 'more than rounding explains' });
  const count = figuresOf(relation).length;
  if (measure.tail === 'joint')
    return say({
      zh: '单看在四舍五入允许的范围之内，但与下面几条合在一起，就没有一组未取整的数能同时对上，应当有一个末位有误',
      en: 'within what rounding explains, but not together with the relations below: some last digit must be wrong',
    });
  return measure.tail === 'implausible'
    ? say({
        zh: `虽未超出四舍五入的极限，但 ${count} 个数几乎不可能都朝一个方向取整，应当是尾差`,
        en: `within the worst that rounding can do, but ${count} figures hardly all round the same way`,
      })
    : say({
        zh: '比四舍五入能解释的只多出末位一两个单位，应当是尾差',
        en: 'a unit or two of the last digit beyond what rounding explains',
      });
}

function naming(finding: NamingFinding, { report, say }: Telling): string {
  const place = placeWords(report, finding.odd.at, say);
  const words = namingWords(finding, say);
  return say({ zh: `${place}的${words}`, en: `${capital(place)}: ${words}` });
}

/** What is printed as a name, and what ought to be. */
export function namingWords({ odd, expected, relation }: NamingFinding, say: Say): string {
  const [printed, ought] = [clean(odd.text), clean(expected)];
  return relation.official === null
    ? say({
        zh: `名称印的是“${printed}”，别处印的是“${ought}”，应当一致。`,
        en: `the name is printed “${printed}”, and elsewhere “${ought}”.`,
      })
    : say({
        zh: `名称印的是“${printed}”，规定的名称是“${ought}”。`,
        en: `the name is printed “${printed}”; the official one is “${ought}”.`,
      });
}

function observation({ observation: seen, rule }: ObservationFinding, { rules, say }: Telling): string {
  const template = ruleOf({ rule }, rules)?.messages?.[seen.message];
  if (template === undefined) return `${rule}: ${seen.message}`;
  const filled = say(template).replace(/\{([^{}]+)\}/gu, (place, name: string) =>
    clean(seen.data[name] ?? place),
  );
  return sentence(filled, say);
}
