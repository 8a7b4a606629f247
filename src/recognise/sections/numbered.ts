import type { TableId } from '../../model/index.ts';
import { canonical } from '../wording.ts';
import { isPrintedNumber } from './caption.ts';
import type { Line } from './lines.ts';
import type { Title } from './titles.ts';

/**
 * What a table says somewhere, in its header or its first rows. Numbers alone do not tell: from 07 on there are two
 * national orders, and some provinces have tables of their own between.
 */
const SIGNS: Readonly<Record<TableId, RegExp>> = {
  '01': /上级补助收入|事业收入/u,
  '02': /上级补助收入|事业收入/u,
  '03': /上缴上级支出|经营支出/u,
  '04': /一般公共预算财政拨款.*政府性基金预算财政拨款/u,
  '05': /^(?!.*(?:年初|本年收入|上缴上级支出)).*基本支出.*项目支出/u,
  '06': /工资福利支出|人员经费/u,
  '07': /因公出国|公务接待/u,
  '08': /(?:年初|本年收入).*基本支出.*项目支出/u,
  '09': /^(?!.*(?:年初|本年收入|上缴上级支出)).*基本支出.*项目支出/u,
};

/** The orders of the tables from 07 on; before that they agree. */
const ORDERS: Readonly<Record<string, readonly TableId[]>> = {
  '07': ['07', '08'],
  '08': ['08', '09'],
  '09': ['09', '07'],
};

/** The table a sheet of a workbook holds that has no title but its name, `公开05表`; null where it has not the look of it. */
export function titleByNumber(lines: readonly Line[], index: number): Title | null {
  const line = lines[index];
  const isName = line && line.at.sheet !== null && line.at.cell === null && isPrintedNumber(line);
  if (!isName) return null;
  const other = lines.findIndex(
    ({ at }, place) => place > index && (at.sheet !== line.at.sheet || at.cell === null),
  );
  const sheet = lines.slice(index + 1, other < 0 ? lines.length : other);
  const words = canonical(sheet.flatMap(({ cells }) => cells.map(({ text }) => text)).join(''));
  const number = /\d+/u.exec(line.cells[0]?.text ?? '')?.[0].padStart(2, '0') ?? '';
  const candidates = ORDERS[number] ?? KNOWN.filter((id) => id === number);
  const id = candidates.find((one) => SIGNS[one].test(words));
  return id ? { id, secondary: false } : null;
}

const KNOWN: readonly TableId[] = ['01', '02', '03', '04', '05', '06'];
