import { clean } from '../clean.ts';
import { conclusionWords } from '../conclusion.ts';
import { sentence, speaker, type Say } from '../language.ts';
import type { Outcome, ReportOptions } from '../reporter.ts';
import { tally } from '../tally.ts';
import { unitWords } from '../about.ts';
import { counted, listSheet } from './list.ts';
import { COUNT, SEVERITY_FILLS, TIE_FILLS, WORDS, filled, leading } from './looks.ts';
import type { Paper } from './paper.ts';
import { empty, linked, text, type Cell } from '../workbook/cell.ts';
import type { Sheet } from '../workbook/sheet.ts';

/** Every report of a batch on one line, those that could not be read with the reason. */
export function batchSheet(
  name: string,
  outcomes: readonly Outcome[],
  papers: readonly (Paper | null)[],
  options: ReportOptions,
): Sheet {
  const say = speaker(options.language);
  return listSheet({
    name,
    title: say({ zh: '决算公开核对底稿：汇总', en: 'Working paper: summary' }),
    about: conclusionWords(tally(outcomes, options), say),
    columns: [
      { title: say({ zh: '序号', en: 'No.' }), width: 6 },
      { title: say({ zh: '单位', en: 'Unit' }), width: 40 },
      { title: say({ zh: '年度', en: 'Year' }), width: 8 },
      { title: say({ zh: '错误', en: 'Errors' }), width: 8 },
      { title: say({ zh: '警告', en: 'Warnings' }), width: 8 },
      { title: say({ zh: '提示', en: 'Notes' }), width: 8 },
      { title: say({ zh: '已接受', en: 'Accepted' }), width: 8 },
      { title: say({ zh: '数字', en: 'Figures' }), width: 9 },
      { title: say({ zh: '已勾稽', en: 'Tied' }), width: 9 },
      { title: say({ zh: '结论', en: 'Result' }), width: 44 },
      { title: say({ zh: '文件', en: 'File' }), width: 44 },
    ],
    rows: outcomes.map((outcome, index) => row(outcome, index + 1, papers[index] ?? null, options, say)),
    filters: true,
    tab: '4472C4',
  });
}

function row(outcome: Outcome, order: number, paper: Paper | null, options: ReportOptions, say: Say): Cell[] {
  if (outcome.kind === 'failed') {
    const { path, words } = outcome.error;
    const notRead = text(say({ zh: '（没有读成）', en: '(not read)' }), filled(WORDS, TIE_FILLS.broken));
    const why = text(clean(sentence(say(words), say)), WORDS);
    const blanks = Array.from({ length: 7 }, () => empty(WORDS));
    return [counted(order), notRead, ...blanks, why, text(clean(path), WORDS)];
  }
  const { report, coverage } = outcome.result;
  const total = tally([outcome], options);
  const figures = coverage.flatMap(({ printed }) => printed).length;
  const untied = coverage.flatMap((part) => part.untied).length;
  const link = paper === null ? undefined : { sheet: paper.sheets.summary, row: 0, column: 0 };
  return [
    counted(order),
    linked(text(unitWords(report, say), leading(WORDS)), link),
    text(String(report.year ?? ''), COUNT),
    counted(total.error, total.error > 0 ? filled(COUNT, SEVERITY_FILLS.error) : COUNT),
    counted(total.warning, total.warning > 0 ? filled(COUNT, SEVERITY_FILLS.warning) : COUNT),
    counted(total.info),
    counted(total.accepted),
    counted(figures),
    counted(figures - untied),
    text(conclusionWords(total, say), WORDS),
    text(clean(outcome.path), WORDS),
  ];
}
