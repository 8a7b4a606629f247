import type { Evaluation, Figure, Report } from '../model/index.ts';
import { clean } from './clean.ts';
import { plural, type Say } from './language.ts';
import { isTableId, tableTitle } from './place.ts';

/** One reason for which relations could not be judged. */
export interface Hindrance {
  readonly reason: string;
  readonly relations: number;
}

/** Figures of one table that stand in the way for one reason, and how many relations they hold up. */
interface Obstacle {
  readonly figures: Map<string, Figure>;
  relations: number;
}

/** Why relations could not be judged, each counted under the first figure that stood in its way. */
export function hindrancesOf(report: Report, evaluations: readonly Evaluation[], say: Say): Hindrance[] {
  const obstacles = new Map<string, Obstacle>();
  for (const { hindrances } of evaluations) {
    const first = hindrances[0];
    if (first === undefined) continue;
    const kind = kindOf(first);
    const obstacle = obstacles.get(kind) ?? { figures: new Map(), relations: 0 };
    obstacle.relations += 1;
    for (const figure of hindrances) if (kindOf(figure) === kind) obstacle.figures.set(figure.key, figure);
    obstacles.set(kind, obstacle);
  }
  return [...obstacles.values()].map(({ figures, relations }) => ({
    reason: reasonWords(report, [...figures.values()], say),
    relations,
  }));
}

function kindOf({ state, at }: Figure): string {
  return `${at.table ?? ''}/${state}`;
}

function reasonWords(report: Report, figures: readonly Figure[], say: Say): string {
  const { state, at } = figures[0] ?? { state: 'unavailable', at: { table: null } };
  if (at.table === null)
    return say({ zh: '报告中没有所需的数字', en: 'the report lacks a figure they need' });
  const title = isTableId(at.table) ? tableTitle(report, at.table) : clean(at.table);
  const count = figures.length;
  if (state === 'lost') {
    return say({
      zh: `${title}有 ${count} 个数字在原文中丢失`,
      en: `${title} has lost ${plural(count, 'figure')}`,
    });
  }
  if (state === 'illegible') {
    return say({
      zh: `${title}有 ${count} 处印的不是数字`,
      en: `${title} prints ${count} that are no figures`,
    });
  }
  const status = isTableId(at.table) ? report.tables[at.table].parts.status : 'read';
  if (status === 'missing') return say({ zh: `报告中没有${title}`, en: `the report has no ${title}` });
  if (status === 'unreadable')
    return say({ zh: `${title}读不出行列`, en: `no rows could be made out in ${title}` });
  const columns = [...new Set(figures.map((figure) => `“${clean(figure.at.column ?? '')}”`))];
  return say({
    zh: `${title}没有印${columns.join('、')}栏的相应数字`,
    en: `${title} does not print what they need of ${columns.join(', ')}`,
  });
}
