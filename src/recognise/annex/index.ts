import type { Form } from '../../model/index.ts';
import type { Line } from '../sections/lines.ts';
import { finishForm } from './finish.ts';
import { cutForms } from './parts.ts';
import { readForm } from './read.ts';

/** The forms 项目支出绩效自评表 among the lines that belong to no table of the nine. */
export function formsOf(lines: readonly Line[]): Form[] {
  return cutForms(lines)
    .flatMap((parts) => readForm(parts) ?? [])
    .map((draft, index) => finishForm(draft, index + 1));
}
