import { unitWords } from '../../../about.ts';
import { speaker } from '../../../language.ts';
import { conclusionWords } from '../../../conclusion.ts';
import { plural } from '../../../language.ts';
import { tally } from '../../../tally.ts';
import type { Page } from '../../../terminal/page.ts';
import { styleOf } from '../../../terminal/style.ts';
import { indent, paragraph } from '../../../terminal/wrap.ts';
import type { DiffOptions } from '../../reporter.ts';
import { findingsBlock } from '../../terminal/findings.ts';
import { blocksOf } from '../blocks.ts';
import { notesOf } from '../notes.ts';
import type { Chronicle, HistoryReporter } from '../reporter.ts';
import { beforeWords, movedWords, pathWords, reportWords, unitNote } from '../words.ts';
import { table } from './table.ts';

/** The years for the screen: whose and which, the figures side by side, then what does not agree. */
export const terminal: HistoryReporter = {
  render(chronicle, options) {
    const { language, colorLevel, width } = options;
    const page = { say: speaker(language), style: styleOf(colorLevel), width };
    const sections = options.quiet
      ? [...findings(chronicle, options, page), conclusion(chronicle, options, page)]
      : [
          heading(chronicle, page),
          notes(chronicle, page),
          ...blocks(chronicle, page),
          moved(chronicle, page),
          ...findings(chronicle, options, page),
          conclusion(chronicle, options, page),
        ];
    return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
  },
};

function heading({ history }: Chronicle, { say, style, width }: Page): string {
  const { reports } = history;
  const newest = reports.at(-1);
  return [
    newest === undefined ? '' : style.strong(paragraph(unitWords(newest, say), width)),
    paragraph(unitNote(history, say), width),
    ...reports.map((report) =>
      style.faint(indent(pathWords(report), width, `${reportWords(report, history, say)} `)),
    ),
  ].join('\n');
}

function notes({ history }: Chronicle, { say, style, width }: Page): string {
  return notesOf(history, say)
    .map((note) => style.warning(indent(note, width, '! ')))
    .join('\n');
}

function blocks({ history }: Chronicle, page: Page): string[] {
  const { say, style, width } = page;
  const shown = blocksOf(history).map(({ title, series }) =>
    [style.strong(paragraph(say(title), width)), table(series, history, page)].join('\n'),
  );
  return shown.length === 0 ? [] : [...shown, legend(page)];
}

function legend({ say, style, width }: Page): string {
  const words = say({
    zh: '增减和 % 是最后一份与它前面最近的年度比。走势从左到右，每年一格，高低按数的大小，从零起；“·”是没有数的。“未印”是表里没有这一行，按零算。',
    en: 'Change and % set the last report against the nearest year before it. Trend has a block for each year, as high as the figure is from nil up; “·” where there is none. A row “not printed” counts as nil.',
  });
  return style.faint(paragraph(words, width));
}

function moved({ history: { series } }: Chronicle, { say, style, width }: Page): string {
  const lines = movedWords(series, say);
  if (lines.length === 0) return '';
  const title = say({
    zh: '科目很可能有变动的（只作提示，各年没有合并）：',
    en: 'Codes that were probably moved (told as a hint; nothing is reckoned together):',
  });
  return [style.strong(paragraph(title, width)), ...lines.map((line) => indent(line, width, '  · '))].join(
    '\n',
  );
}

function findings({ checked, history }: Chronicle, options: DiffOptions, page: Page): string[] {
  return checked.map((one) => {
    const [year, before] = [reportWords, beforeWords].map((words) =>
      words(one.result.report, history, page.say),
    );
    return findingsBlock(
      one,
      (count) => ({
        zh: `${year}与 ${before}对不上或要说明的 ${count} 处：`,
        en: `${plural(count, 'finding')} about ${year} and ${before}:`,
      }),
      options,
      page,
    );
  });
}

function conclusion({ checked }: Chronicle, options: DiffOptions, { say, style, width }: Page): string {
  const total = tally(checked, options);
  const paint = total.error > 0 ? style.error : total.warning > 0 ? style.warning : style.good;
  return style.strong(paint(paragraph(conclusionWords(total, say), width)));
}
