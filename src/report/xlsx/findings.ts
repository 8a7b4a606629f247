import type { Finding } from '../../model/index.ts';
import { amount } from '../amount.ts';
import { clean } from '../clean.ts';
import type { Numbered } from '../marks.ts';
import { messageOf, ruleTitle } from '../message.ts';
import { placeWords } from '../place.ts';
import { SEVERITY_WORDS } from '../severity.ts';
import { acceptanceWords, standingWords } from '../standing.ts';
import { FINDING_VERDICTS, adviceWords, consequenceWords, reckoningWords } from './finding-words.ts';
import { MOST_DIGITS } from './ledger/figure.ts';
import { counted, listSheet, type Column } from './list.ts';
import { LISTED, NUMBERED, SEVERITY_FILLS, TO_FILL_IN, filled, kept, leading, plainFormat } from './looks.ts';
import type { Paper } from './paper.ts';
import { empty, linked, number, text, type Cell } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';
import type { Style } from '../workbook/style.ts';

/** What lists of findings need of a working paper. */
export interface FindingsPaper extends Pick<Paper, 'outcome' | 'telling' | 'open' | 'accepted'> {
  readonly sheets: Pick<Paper['sheets'], 'findings' | 'accepted'>;
  readonly places: Pick<Paper['places'], 'at'>;
}

/** What there is to deal with, each with room for what became of it and who looked at it again. */
export function findingsSheet(paper: FindingsPaper): Sheet {
  const { say } = paper.telling;
  return listSheet({
    name: paper.sheets.findings,
    title: say({ zh: '问题清单', en: 'Findings' }),
    about:
      paper.open.length === 0
        ? say({ zh: '没有发现问题。', en: 'Nothing found.' })
        : say({
            zh: `共 ${paper.open.length} 个；点序号，跳到有问题的数。`,
            en: `${paper.open.length} in all; the number leads to the figure.`,
          }),
    columns: [
      ...findingColumns(paper),
      { title: say({ zh: '处理意见', en: 'Dealt with' }), width: 22 },
      { title: say({ zh: '复核人', en: 'Reviewed by' }), width: 10 },
    ],
    rows: paper.open.map((one) => [...findingCells(one, paper), empty(TO_FILL_IN), empty(TO_FILL_IN)]),
    filters: true,
    tab: 'C0504D',
  });
}

/** What was accepted before, or is ignored, with the reason and who gave it. */
export function acceptedSheet(paper: FindingsPaper): Sheet {
  const { say } = paper.telling;
  const { standings } = paper.outcome.review;
  return listSheet({
    name: paper.sheets.accepted,
    title: say({ zh: '已接受或按配置不报的问题', en: 'Findings accepted before, or ignored' }),
    about: say({
      zh: `共 ${paper.accepted.length} 个，不计入问题。`,
      en: `${paper.accepted.length} in all; they count for nothing.`,
    }),
    columns: [
      ...findingColumns(paper),
      { title: say({ zh: '理由和经手人', en: 'Why, and by whom' }), width: 32 },
    ],
    rows: paper.accepted.map((one) => {
      const reason = acceptanceWords(standings?.get(one.finding), say);
      return [...findingCells(one, paper), text(reason, LISTED)];
    }),
    filters: true,
    tab: 'A6A6A6',
  });
}

function findingColumns({ telling: { say } }: FindingsPaper): Column[] {
  return [
    { title: say({ zh: '序号', en: 'No.' }), width: 6 },
    { title: say({ zh: '级别', en: 'Severity' }), width: 7 },
    { title: say({ zh: '结论', en: 'Verdict' }), width: 9 },
    { title: say({ zh: '位置', en: 'Place' }), width: 24 },
    { title: say({ zh: '说明', en: 'What is wrong' }), width: 36 },
    { title: say({ zh: '算式', en: 'Reckoning' }), width: 38 },
    { title: say({ zh: '印数\n（左边）', en: 'Printed\n(left)' }), width: 12 },
    { title: say({ zh: '应为\n（右边）', en: 'Expected\n(right)' }), width: 12 },
    { title: say({ zh: '差额', en: 'Difference' }), width: 11 },
    { title: say({ zh: '建议', en: 'What to do' }), width: 32 },
    { title: say({ zh: '连带的问题', en: 'And therefore' }), width: 28 },
    { title: say({ zh: '规则', en: 'Rule' }), width: 20 },
  ];
}

function findingCells({ number: count, finding }: Numbered, paper: FindingsPaper): Cell[] {
  const { telling, places, outcome } = paper;
  const { say, report } = telling;
  const at = places.at(finding.at.key);
  const standing = standingWords(outcome.review.standings?.get(finding), say);
  return [
    linked(counted(count, at ? leading(NUMBERED) : NUMBERED), at),
    text(say(SEVERITY_WORDS[finding.severity]), filled(LISTED, SEVERITY_FILLS[finding.severity])),
    text(say(FINDING_VERDICTS[finding.verdict]), LISTED),
    text(placeWords(report, finding.at, say), LISTED),
    text([standing, messageOf(finding, telling)].filter((words) => words !== '').join('\n'), LISTED),
    text(reckoningWords(finding, telling), LISTED),
    ...valueCells(finding),
    text(adviceWords(finding, telling), LISTED),
    text(consequenceWords(finding, telling), LISTED),
    text(`${ruleTitle(finding, telling)}\n${finding.rule}`, LISTED),
  ];
}

/** What is printed, what ought to be, and the difference: numbers, or the words themselves. */
function valueCells(finding: Finding): Cell[] {
  switch (finding.kind) {
    case 'arithmetic': {
      const { measure } = finding;
      const { actual, expected, difference, decimals } = measure;
      const style = listedAmount(decimals);
      return [actual, expected, difference].map((value) => {
        const digits = amount(value, measure);
        return value.precision(true) <= MOST_DIGITS ? number(digits, style) : text(digits, style);
      });
    }
    case 'naming':
      return [text(clean(finding.odd.text), LISTED), text(clean(finding.expected), LISTED), empty(LISTED)];
    case 'observation': {
      const { actual, expected } = finding.observation;
      return [text(clean(actual ?? ''), LISTED), text(clean(expected ?? ''), LISTED), empty(LISTED)];
    }
  }
}

function listedAmount(decimals: number): Style {
  return kept(`listed ${decimals}`, () => ({
    ...LISTED,
    align: 'right',
    wrap: false,
    format: plainFormat(decimals),
  }));
}
