import type { ArithmeticFinding } from '../../model/index.ts';
import { allowed } from '../amount.ts';
import type { Say } from '../language.ts';
import { writtenOut, type WrittenLine } from '../written.ts';
import { grid } from './grid.ts';
import type { ReportPage } from './page.ts';
import { paragraph } from './wrap.ts';

/** So many contributors are taken in on one line. */
const FEW = 3;

/** Both sides of a relation: on one line where they are few, else one contributor below another. */
export function equation(finding: ArithmeticFinding, page: ReportPage): string {
  const { say } = page;
  const written = writtenOut(finding, page);
  if (written.length <= FEW) return paragraph(lineOf(written, page), page.width);
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

/** Both sides on one line, however many they are. */
export function equationLine(finding: ArithmeticFinding, page: ReportPage): string {
  return lineOf(writtenOut(finding, page), page);
}

/** `221.60（公开05表 合计 基本支出，第 316 行）≠ 151.31（…）+ 70.30（…）= 221.61（右边合计）`. */
function lineOf(written: readonly WrittenLine[], { say }: ReportPage): string {
  const terms = written.map(({ sign, amount, label, source }) => {
    const value = [sign, amount].filter((part) => part !== '').join(' ');
    const where = [label, source].filter((part) => part !== '').join(say({ zh: '，', en: ', ' }));
    return where === '' ? value : say({ zh: `${value}（${where}）`, en: `${value} (${where})`.trim() });
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
