import { type Edit, type Example, type TextExample, edited } from '../../fixtures/examples/example.ts';
import { checking } from '../../fixtures/examples/checked.ts';
import { baseOf, readSlipped, textsOf } from '../../fixtures/examples/read.ts';
import { withConsequences, type Report, type Result, type Words } from '../../src/model/index.ts';
import type { ShownExample } from '../../src/report/example.ts';
import { speaker } from '../../src/report/language.ts';
import { messageOf } from '../../src/report/message.ts';
import { causes } from '../../src/report/terminal/causes.ts';
import { styleOf } from '../../src/report/terminal/style.ts';
import { RULES } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { differenceOf, type Difference } from './difference.ts';

/** All that a page shows of an example. */
export interface Examined extends ShownExample {
  /** What was made of the text before, and of last year's report. */
  readonly setting: readonly Difference[];
  readonly prior: readonly Difference[];
  /** The name of a text of ours that is last year's report. */
  readonly priorName: string | null;
  /** The findings on the screen, where the rule alone is checked. */
  readonly output: string;
  /** Other rules that find something in the same place. */
  readonly others: readonly string[];
}

const WIDTH = 88;

/** Checks the example of a rule and tells what comes of it. */
export async function examine(rule: Rule, example: Example): Promise<Examined> {
  const [slipped, check] = [await readSlipped(example), await checking(example)];
  const alone = worthTelling(check(slipped, [rule]));
  const all = worthTelling(check(slipped, RULES)).findings.flatMap(withConsequences);
  const page = { rules: [rule], report: slipped, style: styleOf(0), width: WIDTH, standings: new Map() };
  return {
    ...('files' in example
      ? { slip: example.slip, wrong: [], right: [], setting: [], prior: [], priorName: null }
      : inText(example)),
    told: { zh: told(alone, rule, slipped, 'zh'), en: told(alone, rule, slipped, 'en') },
    output: causes(alone.findings, { ...page, say: speaker('zh') }),
    others: [...new Set(all.map((finding) => finding.rule))].filter((id) => id !== rule.id),
  };
}

function worthTelling(result: Result): Result {
  return { ...result, findings: result.findings.filter(({ verdict }) => verdict !== 'rounding') };
}

function told({ findings }: Result, rule: Rule, report: Report, language: keyof Words): string {
  const [first] = findings;
  if (!first) throw new Error(`the example of ${rule.id} shows nothing`);
  return messageOf(first, { report, rules: [rule], say: speaker(language) });
}

function inText(example: TextExample): Omit<Examined, 'told' | 'output' | 'others'> {
  const { base, setting = [], slip, prior = [] } = example;
  const { sound, slipped } = textsOf(example);
  const heading = slip[0].trim();
  const quoted = heading.replaceAll('“', '‘').replaceAll('”', '’');
  return {
    slip: { zh: `fixtures/${base} 的“${quoted}”里`, en: `fixtures/${base}, under ${heading}` },
    ...differenceOf(slipped, sound),
    setting: inTurn(baseOf(example), setting),
    prior: typeof prior === 'string' ? [] : inTurn(baseOf(example), prior),
    priorName: typeof prior === 'string' ? prior : null,
  };
}

/** What each of several edits made of a text: `wrong` is what stood there before. */
function inTurn(text: string, edits: readonly Edit[]): Difference[] {
  return edits.map((edit, index) => {
    const before = edited(text, edits.slice(0, index));
    return differenceOf(before, edited(before, [edit]));
  });
}
