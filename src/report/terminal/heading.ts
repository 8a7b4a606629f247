import { unitName, type Result } from '../../model/index.ts';
import { aboutWords, unitWords } from '../about.ts';
import { clean } from '../clean.ts';
import type { Page } from './page.ts';
import { indent, paragraph } from './wrap.ts';

/** Whose accounts these are, of which year, in which unit and from which file. */
export function heading(
  path: string,
  { report, prior, units }: Pick<Result, 'report' | 'prior' | 'units'>,
  { say, style, width }: Page,
): string {
  const file = indent(clean(path), width, say({ zh: '文件 ', en: 'File ' }));
  return [
    style.strong(paragraph(unitWords(report, say), width)),
    paragraph(aboutWords(report, say).join(' · '), width),
    style.faint(file),
    ...(prior
      ? [style.faint(indent(clean(prior.path), width, say({ zh: '上年决算 ', en: 'Last year’s ' })))]
      : []),
    ...units.map((unit) =>
      style.faint(
        indent(
          `${clean(unitName(unit))} ${clean(unit.report.path)}`,
          width,
          say({ zh: '单位 ', en: 'Unit ' }),
        ),
      ),
    ),
  ].join('\n');
}
