import { VERDICTS, type Result, type Verdict } from '../../model/index.ts';
import { hindrancesOf } from '../hindrances.ts';
import { plural } from '../language.ts';
import { VERDICT_MEANINGS, VERDICT_SIGNS } from '../verdicts.ts';
import type { ReportPage } from './page.ts';
import type { Style } from './style.ts';
import { indent, paragraph } from './wrap.ts';

/** Verdicts worth a colour. */
const PAINTS: Readonly<Partial<Record<Verdict, keyof Style>>> = {
  holds: 'good',
  tail: 'warning',
  mismatch: 'error',
};

/** How many relations hold, how many do not, and why others could not be checked. */
export function relations(result: Result, page: ReportPage): string {
  const { say } = page;
  const count = result.evaluations.length;
  if (count === 0)
    return say({ zh: '没有可以核对的勾稽关系。', en: 'There is no relation between figures to check.' });
  const intro = say({
    zh: `共有 ${count} 条勾稽关系：`,
    en: `${plural(count, 'relation')} between figures:`,
  });
  return [
    paragraph(intro, page.width),
    ...VERDICTS.flatMap((verdict) => relationsOf(verdict, result, page)),
  ].join('\n');
}

function relationsOf(verdict: Verdict, { evaluations }: Result, page: ReportPage): string[] {
  const { say, width, style } = page;
  const those = evaluations.filter((evaluation) => evaluation.verdict === verdict);
  if (those.length === 0) return [];
  const line = indent(
    `${those.length} ${say(VERDICT_MEANINGS[verdict])}`,
    width,
    `  ${VERDICT_SIGNS[verdict]} `,
  );
  const reasons = hindrancesOf(page.report, those, say).map(({ reason, relations: count }) =>
    indent(
      say({ zh: `${reason}：${count} 条`, en: `${reason}: ${plural(count, 'relation')}` }),
      width,
      '      · ',
    ),
  );
  const paint = PAINTS[verdict];
  return [paint === undefined ? line : style[paint](line), ...reasons.map(style.faint)];
}
