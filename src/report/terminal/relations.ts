import { VERDICTS, type Result, type Verdict, type Words } from '../../model/index.ts';
import { hindrancesOf } from '../hindrances.ts';
import { plural } from '../language.ts';
import type { ReportPage } from './page.ts';
import type { Style } from './style.ts';
import { indent, paragraph } from './wrap.ts';

/** Each verdict in plain words, after the number of relations that got it. */
const MEANINGS: Readonly<Record<Verdict, Words>> = {
  holds: { zh: '条完全相等', en: 'exact as printed' },
  rounding: {
    zh: '条只差在四舍五入上：每个数各自取整之后再相加，本来就会有这样的差，不算错',
    en: 'off by no more than rounding: figures rounded one by one need not add up as printed, and that is no error',
  },
  tail: { zh: '条有尾差', en: 'off by a tail in the last digit' },
  mismatch: { zh: '条不符', en: 'broken' },
  undetermined: {
    zh: '条没能核对，因为需要的数字没有读到',
    en: 'not judged, as figures they need were not read',
  },
  notApplicable: {
    zh: '条用不上，因为报告没有需要的表或栏',
    en: 'not applicable, as the report lacks the table or column',
  },
};

const SYMBOLS: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  rounding: '≈',
  tail: '▲',
  mismatch: '✖',
  undetermined: '?',
  notApplicable: '-',
};

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
  const line = indent(`${those.length} ${say(MEANINGS[verdict])}`, width, `  ${SYMBOLS[verdict]} `);
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
