import type { ArithmeticFinding } from '../../model/index.ts';
import { allowed } from '../amount.ts';
import type { Say } from '../language.ts';
import { writtenOut } from '../written.ts';
import { grid } from './grid.ts';
import type { ReportPage } from './page.ts';

/** Both sides of a relation, one contributor below another. */
export function equation(finding: ArithmeticFinding, page: ReportPage): string {
  const { say } = page;
  return grid(
    [
      { title: '' },
      // A ratio is of figures in units of their own.
      { title: finding.relation.kind === 'ratio' ? '' : finding.measure.unit, align: 'right' },
      { title: say({ zh: '项目', en: 'Figure' }) },
      { title: say({ zh: '位置', en: 'Where' }) },
    ],
    writtenOut(finding, page).map(({ sign, amount, label, source }) => [sign, amount, label, source]),
    page,
  );
}

/** The same on one line: `221.60（公开05表 合计 基本支出）≠ 151.31（…）+ 70.30（…）= 221.61（右边合计）`. */
export function equationLine(finding: ArithmeticFinding, page: ReportPage): string {
  const { say } = page;
  const terms = writtenOut(finding, page).map(({ sign, amount, label }) => {
    const value = [sign, amount].filter((part) => part !== '').join(' ');
    return say({ zh: `${value}（${label}）`, en: `${value} (${label})`.trim() });
  });
  return terms.join(say({ zh: '', en: ' ' }));
}

/** `考虑四舍五入，右边应在 70.30 到 70.32 之间。` */
export function roundingRoom({ measure }: ArithmeticFinding, say: Say): string {
  const [low, high] = allowed(measure);
  return low === high
    ? say({ zh: '右边没有四舍五入的余地。', en: 'Rounding leaves the right side no room.' })
    : say({
        zh: `考虑四舍五入，右边应在 ${low} 到 ${high} 之间。`,
        en: `Allowing for rounding, the right side lies between ${low} and ${high}.`,
      });
}
