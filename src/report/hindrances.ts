import type { Evaluation, Figure, Report, Result } from '../model/index.ts';
import { clean } from './clean.ts';
import { plural, type Say } from './language.ts';
import { isTableId, tableTitle } from './place.ts';

/** One reason for which relations could not be judged. */
export interface Hindrance {
  readonly reason: string;
  readonly relations: number;
}

/** Why relations could not be judged, each counted under the first figure that stood in its way. */
export function hindrancesOf({ report, evaluations }: Result, say: Say): Hindrance[] {
  const groups = new Map<string, { first: Figure; figures: Set<string>; relations: number }>();
  for (const evaluation of evaluations) {
    const first = evaluation.hindrances[0];
    if (first === undefined) continue;
    const kind = obstacle(report, first);
    const group = groups.get(kind) ?? { first, figures: new Set(), relations: 0 };
    group.relations += 1;
    for (const key of alike(report, evaluation, kind)) group.figures.add(key);
    groups.set(kind, group);
  }
  return [...groups.values()].map(({ first, figures, relations }) => ({
    reason: reasonWords(report, first, figures.size, say),
    relations,
  }));
}

function alike(report: Report, { hindrances }: Evaluation, kind: string): string[] {
  return hindrances.filter((figure) => obstacle(report, figure) === kind).map(({ key }) => key);
}

/** What stands in the way: figures a table lost, a table that is not there, a column it does not have. */
function obstacle(report: Report, { state, at }: Figure): string {
  const { table, column } = at;
  const whole = isTableId(table) && !report.tables[table].isRead;
  return [table, state, whole || state !== 'unavailable' ? '' : column].join('/');
}

function reasonWords(
  report: Report,
  { state, at: { table, column } }: Figure,
  count: number,
  say: Say,
): string {
  if (!isTableId(table)) return say({ zh: '所需的数字没有', en: 'a figure they need is not there' });
  const title = tableTitle(report, table);
  if (state === 'lost') {
    return say({
      zh: `${title}有 ${count} 个数字在原文中丢失`,
      en: `${title} has lost ${plural(count, 'figure')}`,
    });
  }
  if (state === 'illegible') {
    return say({
      zh: `${title}有 ${count} 处印的不是数字`,
      en: `${title} prints ${plural(count, 'figure')} that cannot be read as a number`,
    });
  }
  const { status } = report.tables[table].parts;
  if (status === 'missing') return say({ zh: `报告中没有${title}`, en: `the report has no ${title}` });
  if (status === 'unreadable')
    return say({ zh: `${title}读不出行列`, en: `no rows could be made out in ${title}` });
  const name = clean(column ?? '');
  return say({ zh: `${title}没有印相应的“${name}”栏`, en: `${title} does not print “${name}” there` });
}
