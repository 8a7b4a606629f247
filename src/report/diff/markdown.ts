import { unitWords } from '../about.ts';
import { tellAll } from '../exchange/told.ts';
import { speaker, type Say } from '../language.ts';
import { findingBlock } from '../markdown/finding.ts';
import { inline } from '../markdown/inline.ts';
import { list, section, table } from '../markdown/parts.ts';
import { tableNumber, tableTitle } from '../place.ts';
import type { Checked } from '../reporter.ts';
import { HEADLINE_BLOCKS, HEADLINE_TITLES, headlines, movedByTable, type Line } from './blocks.ts';
import { lineCells, lineColumns } from './columns.ts';
import { findingsTold } from './findings.ts';
import { reportPrinting } from './printing.ts';
import type { Differed, DiffOptions, DiffReporter } from './reporter.ts';
import { moveWords, renamedWords, uncomparedGroups, uncomparedWords } from './rows.ts';
import { comparedWords, isLarge } from './words.ts';

/** The two years as Markdown, for a merge request or a working paper. */
export const markdown: DiffReporter<string> = {
  render(differed, options) {
    const { diff, checked } = differed;
    const say = speaker(options.language);
    const parts = [
      heading(differed, say),
      ...HEADLINE_BLOCKS.map((block) =>
        section(say(HEADLINE_TITLES[block]), rows(headlines(diff, block), differed, options)),
      ),
      ...movedByTable(diff, { all: options.verbose }).map(({ table: id, lines, same }) => {
        const printed = reportPrinting(diff, id);
        const alike = same === null ? '' : tableNumber(printed, same);
        const body =
          same === null
            ? rows(lines, differed, options)
            : say({ zh: `变动与${inline(alike)}相同。`, en: `The same moved as in ${inline(alike)}.` });
        return section(tableTitle(printed, id), body);
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
        findingBlocks(checked, options),
      ),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
  },
};

function heading({ diff }: Differed, say: Say): string {
  return `# ${inline(unitWords(diff.new, say))}\n\n${inline(comparedWords(diff, say))}`;
}

function rows(lines: readonly Line[], { diff }: Differed, { threshold, language }: DiffOptions): string {
  if (lines.length === 0) return '';
  const say = speaker(language);
  const cells = lines.map((line) => {
    const [label, was, is, change, percent, how] = lineCells(line, say);
    const isBold = isLarge(line.compared.movement, threshold);
    return [inline(label), was, is, change, percent, isBold ? `**${how}**` : how];
  });
  return table(lineColumns(diff, say), cells);
}

/** What a report says of the one before that does not hold, in full. */
export function findingBlocks(checked: Checked, options: DiffOptions): string {
  return tellAll([checked], options, () => findingsTold(checked, options))
    .map(findingBlock)
    .join('\n\n');
}
