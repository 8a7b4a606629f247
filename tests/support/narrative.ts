import { locate, type Report, type TextBlock } from '../../src/model/index.ts';
import { readNarrative } from '../../src/recognise/narrative/index.ts';
import { sketchReport, type ReportSketch } from './report.ts';

const PART = '第三部分 2024年度单位决算情况说明';
const FIRST_HEADING = '一、收入支出决算总体情况说明';

/** Text blocks of the lines of a text, which say on which line they stand. */
function textBlocks(text: string): TextBlock[] {
  return text.split('\n').map((line, index) => block(line, index + 1));
}

/**
 * A report whose narrative is this text, whose first line is line 1; its tables and the rest as sketched. Text that
 * does not begin with an enumerator of its own stands in section 一.
 */
export function narrated(text: string, sketch: ReportSketch = {}): Report {
  const isEnumerated = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u.test(text);
  const heading = block(isEnumerated ? PART : FIRST_HEADING, 0);
  return sketchReport({ ...sketch, narrative: readNarrative([heading, ...textBlocks(text)]) });
}

function block(text: string, line: number): TextBlock {
  return { kind: 'text', text, at: locate({ line }) };
}
