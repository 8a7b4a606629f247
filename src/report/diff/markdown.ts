import type { Finding } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { speaker, type Say } from '../language.ts';
import { messageOf, ruleOf } from '../message.ts';
import { tableNumber, tableTitle } from '../place.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { shownFindings } from '../tally.ts';
import { HEADLINE_BLOCKS, HEADLINE_TITLES, headlines, movedByTable, type Line } from './blocks.ts';
import type { Differed, DiffOptions, DiffReporter } from './reporter.ts';
import { moveWords, renamedWords, uncomparedGroups, uncomparedWords } from './rows.ts';
import {
  amountsOf,
  changeWords,
  directionWords,
  isLarge,
  percentWords,
  unitWords,
  yearWords,
} from './words.ts';

/** The two years as Markdown, for a merge request or a working paper. */
export const markdown: DiffReporter<string> = {
  render(differed, options) {
    const { diff, checked } = differed;
    const say = speaker(options.language);
    const findings = shownFindings(checked, options).filter(
      ({ severity }) => !options.quiet || severity === 'error',
    );
    const parts = [
      heading(differed, say),
      ...HEADLINE_BLOCKS.map((block) =>
        section(say(HEADLINE_TITLES[block]), rows(headlines(diff, block), options, say)),
      ),
      ...movedByTable(diff, { all: options.verbose }).map(({ table, lines, same }) => {
        const printed = diff.new.tables[table].isRead ? diff.new : diff.old;
        const alike = same === null ? '' : tableNumber(printed, same);
        const body =
          same === null
            ? rows(lines, options, say)
            : say({ zh: `变动与${escape(alike)}相同。`, en: `The same moved as in ${escape(alike)}.` });
        return section(escape(tableTitle(printed, table)), body);
      }),
      section(
        say({ zh: '科目很可能有变动的', en: 'Codes probably moved' }),
        list(diff.moved.map((move) => moveWords(move, say))),
      ),
      section(say({ zh: '名称变了的', en: 'Renamed' }), list(renamedWords(diff.renamed, say))),
      section(
        say({ zh: '没有比较的', en: 'Not compared' }),
        list(uncomparedGroups(diff).map((group) => uncomparedWords(group, diff, say))),
      ),
      section(
        say({ zh: '两年对不上或要说明的', en: 'Findings about the two years' }),
        findings.map((finding) => findingItem(finding, differed, options, say)).join('\n'),
      ),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

function heading({ diff: { old, new: current } }: Differed, say: Say): string {
  const years = say({
    zh: `${yearWords(current, say)}与 ${yearWords(old, say)}比较`,
    en: `${yearWords(current, say)} against ${yearWords(old, say)}`,
  });
  const money = say({
    zh: `金额单位 ${current.moneyUnit ?? ''}`,
    en: `amounts in ${current.moneyUnit ?? ''}`,
  });
  return `# ${escape(unitWords(current, say))}\n\n${escape(`${years} · ${money}`)}`;
}

function section(title: string, body: string): string {
  return body === '' ? '' : `## ${title}\n\n${body}`;
}

function rows(lines: readonly Line[], { threshold }: DiffOptions, say: Say): string {
  if (lines.length === 0) return '';
  const head = [
    say({ zh: '项目', en: 'Row' }),
    say({ zh: '上年', en: 'Old' }),
    say({ zh: '本年', en: 'New' }),
    say({ zh: '增减', en: 'Change' }),
    '%',
    say({ zh: '变动', en: 'How' }),
  ];
  const cells = lines.map(({ label, compared: { movement } }) => {
    const how = directionWords(movement, say);
    return [
      escape(label),
      ...amountsOf(movement),
      changeWords(movement),
      percentWords(movement),
      isLarge(movement, threshold) ? `**${how}**` : how,
    ];
  });
  return [head, ['---', '---:', '---:', '---:', '---:', '---'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escape(line)}`).join('\n');
}

export function findingItem(
  finding: Finding,
  { checked }: Pick<Differed, 'checked'>,
  { rules }: Pick<DiffOptions, 'rules'>,
  say: Say,
): string {
  const telling = { report: checked.result.report, rules, say };
  const remedy = ruleOf(finding, rules)?.remedy;
  const advice = remedy
    ? `\n  ${escape(say({ zh: `怎么办：${remedy.zh}`, en: `What to do: ${remedy.en}` }))}`
    : '';
  const lead = `**${say(SEVERITY_WORDS[finding.severity])}**`;
  return `- ${lead} ${escape(messageOf(finding, telling))} (\`${finding.rule}\`)${advice}`;
}

/** Text of a document is text: nothing in it is markup. */
function escape(text: string): string {
  return clean(text).replace(/[\\`*_{}[\]<>#|~&!$@]/gu, (mark) => `\\${mark}`);
}
