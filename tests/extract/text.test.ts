import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/model/index.ts';
import { extractText } from '../../src/extract/text/text.ts';

/** Blocks in short: text as it is, a grid as rows of cells joined by bars, each with its line. */
function blocks(text: string): string[] {
  const document: Document = extractText(text, 'a.txt');
  return document.blocks.map((block) =>
    block.kind === 'text'
      ? `${block.at.line}:${block.text}`
      : block.rows.map((row) => `${row[0]?.at.line}:${row.map((cell) => cell.text).join('|')}`).join(' / '),
  );
}

describe('extractText', () => {
  it.each([
    ['rows of cells and lines of text', '标题\n甲\t1\n乙\t2\n注', ['1:标题', '2:甲|1 / 3:乙|2', '4:注']],
    ['blank lines inside a grid', '甲\t1\n\n  \n乙\t2', ['1:甲|1 / 4:乙|2']],
    ['a page break', '甲\t1\n\f\n乙\t2', ['1:甲|1 / 3:乙|2']],
    ['page numbers', '甲\t1\n- 12 -\n13\n第 14 页\n15/28\n乙\t2', ['1:甲|1 / 6:乙|2']],
    ['stray markup', '甲\t1\n---\n```\n</div>\n<!-- x -->\n![](a.png)\n乙\t2', ['1:甲|1 / 7:乙|2']],
    ['a text line between rows', '甲\t1\n某局决算\n乙\t2', ['1:甲|1', '2:某局决算', '3:乙|2']],
    ['markup around words', '## **收入决算表**\n> 注：<b>甲</b>', ['1:收入决算表', '2:注：甲']],
    ['every line end', '甲\t1\r\n乙\t2\r丙\t3\n', ['1:甲|1 / 2:乙|2 / 3:丙|3']],
    ['a table of Markdown', '| 甲 | 1 |\n|---|---:|\n| 乙 | 2 |', ['1:甲|1 / 3:乙|2']],
    ['a row of nils in a table of Markdown', '| 甲 | - |\n| - | - |', ['1:甲|- / 2:-|-']],
    ['a lone figure in a cell', '\t12\t', ['1:|12|']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(blocks(text)).toEqual(expected);
  });
});
