import type { Series } from '../../../diff/index.ts';
import { unitWords } from '../../about.ts';
import { speaker, type Say } from '../../language.ts';
import { inline } from '../../markdown/inline.ts';
import { list, section, table } from '../../markdown/parts.ts';
import { findingBlocks } from '../markdown.ts';
import type { DiffOptions } from '../reporter.ts';
import { blocksOf } from './blocks.ts';
import { notesOf } from './notes.ts';
import type { Chronicle, HistoryReporter } from './reporter.ts';
import { sparkline } from './spark.ts';
import {
  labelWords,
  latestWords,
  movedWords,
  pathWords,
  reportWords,
  unitNote,
  valueWords,
  yearHeads,
} from './words.ts';

/** The years as Markdown: a table for each block. */
export const markdown: HistoryReporter = {
  render(chronicle, options) {
    const { history } = chronicle;
    const say = speaker(options.language);
    const parts = [
      heading(chronicle, say),
      list(notesOf(history, say)),
      ...blocksOf(history).map(({ title, series }) =>
        section(say(title), seriesTable(series, chronicle, say)),
      ),
      section(
        say({ zh: '科目很可能有变动的', en: 'Codes probably moved' }),
        list(movedWords(history.series, say)),
      ),
      section(
        say({ zh: '各年与前面一年对不上或要说明的', en: 'Findings about successive years' }),
        findings(chronicle, options, say),
      ),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

function heading({ history }: Chronicle, say: Say): string {
  const { reports } = history;
  const newest = reports.at(-1);
  const unit = newest === undefined ? '' : inline(unitWords(newest, say));
  const files = reports.map((report) => {
    const [year, path] = [reportWords(report, history, say), pathWords(report)];
    return say({ zh: `${year}：${path}`, en: `${year}: ${path}` });
  });
  return [`# ${unit}`, inline(unitNote(history, say)), list(files)].join('\n\n');
}

function seriesTable(series: readonly Series[], { history }: Chronicle, say: Say): string {
  const columns = [
    { title: say({ zh: '项目', en: 'Row' }) },
    ...yearHeads(history, say).map((title) => ({ title, align: 'right' }) as const),
    { title: say({ zh: '增减', en: 'Change' }), align: 'right' },
    { title: '%', align: 'right' },
    { title: say({ zh: '走势', en: 'Trend' }) },
  ] as const;
  const rows = series.map((one) =>
    [
      labelWords(one, history, say),
      ...one.points.map((point) => valueWords(point, say)),
      ...latestWords(one),
      sparkline(one),
    ].map((cell) => inline(cell)),
  );
  return table(columns, rows);
}

function findings({ checked, history }: Chronicle, options: DiffOptions, say: Say): string {
  return checked
    .map((one) => {
      const blocks = findingBlocks(one, options);
      return blocks === '' ? '' : `### ${inline(reportWords(one.result.report, history, say))}\n\n${blocks}`;
    })
    .filter((part) => part !== '')
    .join('\n\n');
}
