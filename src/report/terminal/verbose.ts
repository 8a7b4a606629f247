import { ticksOf, type Tie } from '../../engine/ticks.ts';
import { VERDICTS, type Evaluation, type Result, type Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { sourceWords } from '../place.ts';
import { VERDICT_NAMES } from '../verdicts.ts';
import { grid } from './grid.ts';
import type { ReportPage } from './page.ts';
import { indent, paragraph } from './wrap.ts';

/** How many relations each rule found, by verdict. */
export function relationsByRule({ evaluations }: Result, page: ReportPage): string {
  const { say, style } = page;
  const rules = [...new Set(evaluations.map(({ rule }) => rule))];
  const rows = rules.map((rule) =>
    [rule].concat(verdictCounts(evaluations.filter((one) => one.rule === rule))),
  );
  const verdicts = VERDICTS.map((verdict) => ({
    title: say(VERDICT_NAMES[verdict]),
    align: 'right' as const,
  }));
  const columns = [{ title: say({ zh: '规则', en: 'Rule' }) }, ...verdicts];
  return [style.strong(say({ zh: '各条规则', en: 'By rule' })), grid(columns, rows, page)].join('\n');
}

function verdictCounts(evaluations: readonly Evaluation[]): string[] {
  return VERDICTS.map((verdict) => String(evaluations.filter((one) => one.verdict === verdict).length));
}

const UNTIED: Readonly<Partial<Record<Tie, Words>>> = {
  unrelated: { zh: '没有规则涉及', en: 'no rule is about them' },
  unjudged: {
    zh: '规则还需要别的数，而那些数没有读到',
    en: 'their rules need figures that could not be read',
  },
  notApplicable: {
    zh: '规则用不上：报告没有所需的表或栏，或者除数为零',
    en: 'their rules do not apply: the report lacks a table or column, or the divisor is nil',
  },
};

/** Printed figures no relation has tied, as unticked ones in an auditor's copy, and why. */
export function untiedFigures(result: Result, { say, style, width }: ReportPage): string {
  const ticks = ticksOf(result);
  const lines = Object.entries(UNTIED).flatMap(([tie, why]) => {
    const figures = ticks.filter((tick) => tick.tie === tie).map(({ figure }) => figure);
    const list = figures.map(({ key, printed }) => `${clean(key)} ${clean(printed ?? '')}`);
    return list.length === 0
      ? []
      : [
          indent(
            `${say(why)}${say({ zh: '：', en: ': ' })}${list.join(say({ zh: '；', en: '; ' }))}`,
            width,
            '  · ',
          ),
        ];
  });
  const none = say({
    zh: '每个印出的数字都有勾稽关系核对过。',
    en: 'Every printed figure is tied by some relation.',
  });
  const title = say({ zh: '没有勾稽关系核对到的数字', en: 'Figures no relation ties' });
  return lines.length === 0 ? paragraph(none, width) : [style.strong(title), ...lines].join('\n');
}

/** Sentences of the narrative with figures nothing was made of: they were not checked, and nothing is kept quiet. */
export function unreadSentences(
  { report: { narrative } }: Result,
  { say, style, width }: ReportPage,
): string {
  const unread = narrative.flatMap((section) => section.unread);
  if (unread.length === 0) return '';
  const title = say({
    zh: `情况说明中没有读懂的句子（${unread.length} 句，其中的数字没有核对）`,
    en: `Sentences of the narrative that were not understood (${unread.length}; their figures were not checked)`,
  });
  const lines = unread.map(({ text, at }) => {
    const source = sourceWords(at, say);
    return indent(
      `${clean(text)}${source === '' ? '' : say({ zh: `（${source}）`, en: ` (${source})` })}`,
      width,
      '  · ',
    );
  });
  return [style.strong(paragraph(title, width)), ...lines].join('\n');
}
