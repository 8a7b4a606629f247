import { SEVERITIES, type Severity } from '../../model/index.ts';
import { conclusionWords } from '../conclusion.ts';
import { visible } from '../exchange/path.ts';
import { shorten } from '../shorten.ts';
import { failedInputs, placeOf, tellAll, wordsOf, type FailedInput, type Told } from '../exchange/told.ts';
import { speaker, type Say } from '../language.ts';
import { ruleOf } from '../message.ts';
import type { Reporter } from '../reporter.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { shownFindings, tally, type Tally } from '../tally.ts';
import { command, type Level } from './command.ts';

const LEVELS: Readonly<Record<Severity, Level>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A runner cuts messages after 4,096 characters and titles after 255. */
const MOST_WORDS = 3500;
const MOST_TITLE = 250;

/** Of each level, a step shows so many beside the code; its log shows them all. */
const SHOWN_BESIDE = 10;

/** Annotations of a workflow of GitHub Actions, the gravest first, as only the first are shown beside the code. */
export const github: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const say = speaker(options.language);
    const told = tellAll(outcomes, options, (outcome) => shownFindings(outcome, options));
    const failed = failedInputs(outcomes, options);
    const lines = [
      ...failed.map((one) => failure(one, say)),
      ...SEVERITIES.flatMap((severity) =>
        told.filter(({ finding }) => finding.severity === severity).map(annotation),
      ),
      command('notice', { title: 'juesuan' }, summary(tally(outcomes, options), say)),
    ];
    return `${lines.join('\n')}\n`;
  },
};

function annotation(told: Told): string {
  const { finding, telling, file, line } = told;
  const { say } = telling;
  const rule = ruleOf(finding, telling.rules);
  const remedy = rule ? say({ zh: `怎么办：${rule.remedy.zh}`, en: `What to do: ${rule.remedy.en}` }) : '';
  const words = [shorten(wordsOf(finding, telling), MOST_WORDS), remedy, finding.rule];
  return command(
    LEVELS[finding.severity],
    { ...placed(file, line), title: titled(placeOf(told)) },
    words.filter((part) => part !== '').join('\n'),
  );
}

function failure({ file, words }: FailedInput, say: Say): string {
  const title = say({ zh: '没有读成', en: 'Not read' });
  return command('error', { ...placed(file, null), title }, shorten(words, MOST_WORDS));
}

/** Standard input is no file that could be shown. */
function placed(path: string, line: number | null): { file?: string; line?: number } {
  if (path === '-') return {};
  return line === null ? { file: visible(path) } : { file: visible(path), line };
}

function titled(text: string): string {
  return shorten(text, MOST_TITLE);
}

/** What it comes to, and where the rest is, as a step shows no more than a few beside the code. */
function summary(total: Tally, say: Say): string {
  const rest = SEVERITIES.filter(
    (severity) => total[severity] + (severity === 'error' ? total.failed : 0) > SHOWN_BESIDE,
  );
  const kinds = rest.map((severity) => say(SEVERITY_WORDS[severity])).join(say({ zh: '、', en: ', ' }));
  const more = say({
    zh: `GitHub 每一步每一级只在代码旁显示前 ${SHOWN_BESIDE} 条（这里是${kinds}），其余见日志。`,
    en: ` GitHub shows the first ${SHOWN_BESIDE} of each level beside the code (here: ${kinds}); see the log for the others.`,
  });
  return conclusionWords(total, say) + (rest.length === 0 ? '' : more);
}
