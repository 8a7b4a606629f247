import type { Diff } from '../../../diff/index.ts';
import { clean } from '../../clean.ts';
import { plural } from '../../language.ts';
import type { Page } from '../../terminal/page.ts';
import { indent, paragraph } from '../../terminal/wrap.ts';
import type { DiffOptions } from '../reporter.ts';
import { moveWords, renamedWords, uncomparedGroups, uncomparedWords } from '../rows.ts';

/** Codes whose money probably goes under another now, each with the reason. */
export function moved({ moved: moves }: Diff, { say, style, width }: Page): string {
  if (moves.length === 0) return '';
  const title = say({
    zh: '科目很可能有变动的（只作提示，没有合并计算）：',
    en: 'Codes that were probably moved (told as a hint; nothing is reckoned together):',
  });
  const lines = moves.map((move) => indent(moveWords(move, say), width, '  · '));
  return [style.strong(paragraph(title, width)), ...lines].join('\n');
}

/** Codes that bear another name, each once for all tables that print it. */
export function renamed({ renamed: renamings }: Diff, { say, style, width }: Page): string {
  if (renamings.length === 0) return '';
  const lines = renamedWords(renamings, say).map((line) => indent(line, width, '  · '));
  return [style.strong(paragraph(say({ zh: '名称变了的：', en: 'Renamed:' }), width)), ...lines].join('\n');
}

/** What only one report has, by table and reason; on request one by one. */
export function uncompared(diff: Diff, { verbose }: DiffOptions, { say, style, width }: Page): string {
  const groups = uncomparedGroups(diff);
  if (groups.length === 0) return '';
  const count = diff.uncompared.length;
  const title = say({
    zh: `有 ${count} 个数只在一份报告里有，没有比较：`,
    en: `${plural(count, 'figure')} of one report could not be compared:`,
  });
  const lines = groups.flatMap((group) => [
    indent(uncomparedWords(group, diff, say), width, '  · '),
    ...(verbose ? group.keys.map((key) => indent(clean(key), width, '      ')) : []),
  ]);
  return [style.strong(paragraph(title, width)), ...lines].join('\n');
}
