import type { ArithmeticFinding } from '../model/index.ts';
import { allowed } from './amount.ts';
import type { Say } from './language.ts';
import type { Telling } from './message.ts';
import { writtenOut, type WrittenLine } from './written.ts';

/** Both sides of a relation on one line, however many they are. */
export function reckoningLine(finding: ArithmeticFinding, telling: Telling): string {
  return lineOf(writtenOut(finding, telling), telling.say);
}

/** `221.60（公开05表 合计 基本支出，第 316 行）≠ 151.31（…）+ 70.30（…）= 221.61（右边合计）`. */
export function lineOf(written: readonly WrittenLine[], say: Say): string {
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
