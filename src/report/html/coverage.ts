import type { Tie } from '../../engine/ticks.ts';
import type { Figure, Words } from '../../model/index.ts';
import { partsOf, type PartSummary } from '../coverage.ts';
import type { Say } from '../language.ts';
import { TIE_SIGNS } from '../marks.ts';
import { isTableId } from '../place.ts';
import { VERDICT_NAMES } from '../verdicts.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

type Ties = Readonly<Record<Tie, number>>;

/** In the order of the chart, from what ties to what nothing is known of. */
const TIES: readonly Tie[] = ['exact', 'rounding', 'broken', 'unjudged', 'notApplicable', 'unrelated'];

/** How many figures of each part are tied and how, as numbers and as a bar. */
export function coverage(view: View): Markup {
  const { outcome, say, findings, marks, prefix } = view;
  const parts = partsOf(
    outcome.result,
    findings.map(({ finding }) => finding),
    say,
  );
  const ties = new Map(
    outcome.result.coverage.map(({ part, printed }) => [part, countTies(printed, marks)] as const),
  );
  const all = [...ties.values()];
  const shown = TIES.filter((tie) => tie === 'exact' || all.some((each) => each[tie] > 0));
  return markup`<section id="${prefix}coverage" class="coverage">
<h3>${say({ zh: '勾稽覆盖', en: 'Coverage' })}</h3>
<div class="scroll"><table>
<caption class="unseen">${say({ zh: '每张表有多少个数字已经勾稽', en: 'How many figures of each table are tied' })}</caption>
<thead><tr>${columnsOf(shown, say).map(
    ({ title, isNumber }) =>
      markup`<th scope="col"${isNumber ? markup` class="number"` : null}>${title}</th>`,
  )}</tr></thead>
<tbody>
${parts.map((part) => coverageRow(part, ties.get(part.part), shown, view))}</tbody></table></div>
</section>
`;
}

/** Each kind of tie in a word. */
const TIE_NAMES: Readonly<Record<Tie, Words>> = {
  exact: VERDICT_NAMES.holds,
  rounding: VERDICT_NAMES.rounding,
  broken: VERDICT_NAMES.mismatch,
  unjudged: VERDICT_NAMES.undetermined,
  notApplicable: VERDICT_NAMES.notApplicable,
  unrelated: { zh: '无规则', en: 'No rule' },
};

interface Column {
  readonly title: string;
  readonly isNumber: boolean;
}

function columnsOf(ties: readonly Tie[], say: Say): Column[] {
  return [
    { title: say({ zh: '表', en: 'Table' }), isNumber: false },
    { title: say({ zh: '状态', en: 'Status' }), isNumber: false },
    { title: say({ zh: '行数', en: 'Rows' }), isNumber: true },
    { title: say({ zh: '已勾稽/数字', en: 'Tied/figures' }), isNumber: false },
    ...ties.map((tie) => ({ title: `${TIE_SIGNS[tie]} ${say(TIE_NAMES[tie])}`, isNumber: true })),
    { title: say({ zh: '问题', en: 'Findings' }), isNumber: true },
  ];
}

function coverageRow(
  { part, number, title, status, extent, printed, tied, findings }: PartSummary,
  ties: Ties | undefined,
  shown: readonly Tie[],
  { prefix, say, report }: View,
): Content {
  if (ties === undefined) return null;
  const target = prefix + (isTableId(part) ? `t${part}` : part);
  const isThere = !isTableId(part) || report.tables[part].parts.status !== 'missing';
  const name = markup`${number} ${title}`;
  return markup`<tr${isThere ? null : markup` id="${target}"`}><th scope="row">${isThere ? markup`<a href="#${target}">${name}</a>` : name}</th><td class="status">${status}</td><td class="number">${extent}</td><td class="status">${
    printed === 0
      ? null
      : bar(ties, printed, say({ zh: `已勾稽 ${tied} / ${printed}`, en: `${tied} of ${printed} tied` }))
  } ${tied} / ${printed}</td>${shown.map((tie) => markup`<td class="number">${blankNought(ties[tie])}</td>`)}<td class="number">${blankNought(findings)}</td></tr>
`;
}

function blankNought(count: number): string {
  return count === 0 ? '' : String(count);
}

/** Every piece is as long as its share; a small one is still to be seen. */
function bar(ties: Ties, printed: number, words: string): Markup {
  let left = 0;
  const pieces = TIES.filter((tie) => ties[tie] > 0).map((tie) => {
    const width = Math.max((ties[tie] / printed) * BAR, LEAST);
    const piece = markup`<rect class="${tie}" x="${left.toFixed(1)}" width="${width.toFixed(1)}" height="10"/>`;
    left += width;
    return piece;
  });
  return markup`<svg class="bar" viewBox="0 0 ${left.toFixed(1)} 10" preserveAspectRatio="none" width="${BAR}" height="10" role="img" aria-label="${words}">${pieces}</svg>`;
}

const BAR = 100;
const LEAST = 2;

function countTies(printed: readonly Figure[], marks: View['marks']): Ties {
  const counts = { exact: 0, rounding: 0, broken: 0, unjudged: 0, notApplicable: 0, unrelated: 0 };
  for (const figure of printed) counts[marks.get(figure)?.tie ?? 'unrelated'] += 1;
  return counts;
}
