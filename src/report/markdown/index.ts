import { SEVERITIES } from '../../model/index.ts';
import { conclusionWords } from '../conclusion.ts';
import { failedInputs, tellAll } from '../exchange/told.ts';
import { speaker, type Say } from '../language.ts';
import type { Reporter } from '../reporter.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { shownFindings, tally, type Tally } from '../tally.ts';
import { documentBlocks } from './document.ts';
import { fit, type Block } from './fit.ts';
import { inline } from './inline.ts';

/** A comment on GitHub takes no more characters. */
const MOST_CHARACTERS = 65_536;
/** For the headline, and for what is said of the rest. */
const RESERVED = 1000;
const BETWEEN = '\n\n';

/** A page for a pull request or an e-mail, in GitHub's Markdown. */
export const markdown: Reporter<string> = {
  streams: false,
  render(outcomes, options) {
    const say = speaker(options.language);
    const told = tellAll(outcomes, options, (outcome) => shownFindings(outcome, options));
    const isAlone = outcomes.length === 1;
    const failed = failedInputs(outcomes, options).map(({ words }): Block => ({
      text: `✖ ${inline(words, 500)}`,
      rank: 0,
      tells: 'report',
    }));
    const documents = outcomes.flatMap((outcome) =>
      outcome.kind === 'failed'
        ? []
        : documentBlocks(
            outcome,
            told.filter((one) => one.outcome === outcome),
            { ...options, isAlone },
          ),
    );
    const room = MOST_CHARACTERS - RESERVED;
    const { shown, left } = fit([...failed, ...documents], room, BETWEEN.length);
    const parts = [
      headline(tally(outcomes, options), say),
      ...shown.map(({ text }) => text),
      rest(left, say),
    ];
    return `${parts.filter((part) => part !== '').join(BETWEEN)}\n`;
  },
};

function headline(total: Tally, say: Say): string {
  const mark = total.error + total.failed > 0 ? '✖' : total.warning > 0 ? '▲' : '✓';
  return `## ${mark} ${say({ zh: '决算核对：', en: 'Final accounts: ' })}${inline(conclusionWords(total, say))}`;
}

/** What there was no room for. */
function rest(left: readonly Block[], say: Say): string {
  if (left.length === 0) return '';
  const count = (what: Block['tells']): number => left.filter(({ tells }) => tells === what).length;
  const findings = SEVERITIES.filter((severity) => count(severity) > 0).map(
    (severity) => `${say(SEVERITY_WORDS[severity])} ${count(severity)}`,
  );
  const reports = count('report');
  const what = [
    findings.length === 0
      ? ''
      : say({ zh: `问题（${findings.join('，')}）`, en: `findings (${findings.join(', ')})` }),
    reports === 0 ? '' : say({ zh: `${reports} 份报告`, en: `${reports} of the reports` }),
    count(null) === 0
      ? ''
      : say({ zh: `${count(null)} 张读表情况`, en: `${count(null)} tables of what was read` }),
  ]
    .filter((part) => part !== '')
    .join(say({ zh: '、', en: ', ' }));
  return say({
    zh: `---\n\n另有${what}没有列在这里，因为 GitHub 的一条评论最多 ${MOST_CHARACTERS} 个字符。要看全部，请用 juesuan check 的其他格式。`,
    en: `---\n\nNot shown here: ${what}, as a comment on GitHub takes ${MOST_CHARACTERS} characters. See all of it in another format of juesuan check.`,
  });
}
