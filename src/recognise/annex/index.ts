import type { Form } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';

/** The forms 项目支出绩效自评表 among the lines that belong to no table of the nine. */
export function formsOf(_lines: readonly Line[]): Form[] {
  return [];
}
