import type { ArithmeticFinding } from '../../model/index.ts';
import { lineOf } from '../reckoning.ts';
import { writtenOut } from '../written.ts';
import { grid } from './grid.ts';
import type { ReportPage } from './page.ts';
import { paragraph } from './wrap.ts';

/** So many contributors are taken in on one line. */
const FEW = 3;

/** Both sides of a relation: on one line where they are few, else one contributor below another. */
export function equation(finding: ArithmeticFinding, page: ReportPage): string {
  const { say } = page;
  const written = writtenOut(finding, page);
  if (written.length <= FEW) return paragraph(lineOf(written, say), page.width);
  return grid(
    [
      { title: '' },
      // A ratio is of figures in units of their own.
      { title: finding.relation.kind === 'ratio' ? '' : finding.measure.unit, align: 'right' },
      { title: say({ zh: '项目', en: 'Figure' }) },
      { title: say({ zh: '位置', en: 'Where' }) },
    ],
    written.map(({ sign, amount, label, source }) => [sign, amount, label, source]),
    page,
  );
}
