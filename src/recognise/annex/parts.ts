import { soleText, type Line } from '../sections/lines.ts';
import { firstWords, joined } from './cells.ts';
import { fundColumn } from './funds.ts';

/** The lines of one form by what they tell; the first of each is its header. */
export interface FormParts {
  /** 项目名称, 主管部门, 实施单位. */
  readonly head: readonly Line[];
  readonly funds: readonly Line[];
  /** 预期目标 and 实际完成情况. */
  readonly texts: readonly Line[];
  readonly indicators: readonly Line[];
  readonly total: Line | null;
}

const LONGEST_HEADER = 20;

type Part = Exclude<keyof FormParts, 'total'>;

/** Cuts the lines outside the tables into forms. Each has its 项目名称 on top; a title ends the one before. */
export function cutForms(lines: readonly Line[]): FormParts[] {
  const forms: Line[][] = [];
  let open: Line[] | null = null;
  for (const line of lines) {
    const first = line.cells.find(({ text }) => text !== '')?.text ?? '';
    if (first.startsWith('项目') && joined(first).startsWith('项目名称')) {
      open = [line];
      forms.push(open);
    } else if (open !== null && first.includes('自评表') && soleText(line) !== null) open = null;
    else open?.push(line);
  }
  return forms.map(partsOf).filter(({ funds, indicators }) => funds.length > 1 || indicators.length > 1);
}

function partsOf(lines: readonly Line[]): FormParts {
  const parts: Record<Part, Line[]> = { head: [], funds: [], texts: [], indicators: [] };
  let part: Part = 'head';
  for (const line of lines) {
    const begun: Part | null = part === 'indicators' ? null : partBegunBy(line);
    if (begun !== null) part = begun;
    else if (part === 'indicators' && isTotal(line)) return { ...parts, total: line };
    parts[part].push(line);
  }
  return { ...parts, total: null };
}

function partBegunBy({ cells }: Line): Part | null {
  let funds = 0;
  for (const { text } of cells) {
    if (text.length < 2 || text.length > LONGEST_HEADER) continue;
    if (text.includes('三级指标')) return 'indicators';
    if (text.includes('目标') && /^(?:年度?)?(?:预期|绩效|设定|年初设定)目标/u.test(text)) return 'texts';
    if (fundColumn(text) !== null) funds += 1;
  }
  return funds >= 3 ? 'funds' : null;
}

function isTotal(line: Line): boolean {
  return /^(?:自评)?(?:总分|总计|合计|得分合计)/u.test(firstWords(line));
}
