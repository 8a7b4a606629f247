import { fixedFigure, type Figure, type Report } from '../../../model/index.ts';
import { Decimal } from '../../../money/index.ts';
import { amountSaid, countsSaid } from './claims.ts';

export const AT_LEAST_ONE = fixedFigure(new Decimal(1), '个');

/** Money, and the things it pays for. */
const PAID_FOR = [
  { money: '因公出国（境）费', things: ['出国团组'] },
  { money: '因公出国（境）费', things: ['因公出国人次'] },
  { money: '公务用车购置费', things: ['公务用车购置数'] },
  { money: '公务接待费', things: ['公务接待批次'] },
  { money: '公务接待费', things: ['公务接待人次'] },
] as const;

export interface CountedMoney {
  readonly money: Figure;
  readonly counts: readonly Figure[];
}

export function countedMoney(report: Report): CountedMoney[] {
  return PAID_FOR.flatMap(({ money, things }) => {
    const [amount, counts] = [amountSaid(report, money), things.flatMap((name) => countsSaid(report, name))];
    return amount && counts.length > 0 ? [{ money: amount, counts }] : [];
  });
}

/** A visit or a trip has at least one guest or traveller, and foreign guests are among all. */
const WITHIN = [
  ['公务接待批次', '公务接待人次'],
  ['出国团组', '因公出国人次'],
  ['外宾接待批次', '公务接待批次'],
  ['外宾接待人次', '公务接待人次'],
] as const;

export function nestedCounts(report: Report): { inner: Figure; outer: Figure }[] {
  return WITHIN.flatMap(([inner, outer]) => {
    const [most] = countsSaid(report, outer);
    return most ? countsSaid(report, inner).map((count) => ({ inner: count, outer: most })) : [];
  });
}

/** All vehicles of a section, and the kinds that break them down to the last, 其他用车. */
export function vehiclesSaid({ narrative }: Report): { all: Figure; kinds: readonly Figure[] }[] {
  return narrative.flatMap(({ claims }) => {
    const counts = claims.filter((claim) => claim.kind === 'count');
    const all = counts.find(({ topic }) => topic.name === '车辆')?.figure;
    const kinds = counts.filter(({ topic }) => topic.name.endsWith('用车'));
    const isComplete = kinds.some(({ topic }) => topic.name === '其他用车');
    return all && isComplete ? [{ all, kinds: kinds.map(({ figure }) => figure) }] : [];
  });
}

/** Evaluated projects by rating, and problems found by whether they are mended. */
export function ratingsSaid({ narrative }: Report): { all: Figure; parts: readonly Figure[] }[] {
  return narrative.flatMap(({ claims }) => {
    const counts = claims.filter((claim) => claim.kind === 'count');
    const figuresOf = (isThing: (name: string) => boolean): Figure[] =>
      counts.flatMap(({ topic, figure }) => (isThing(topic.name) ? [figure] : []));
    const [projects] = figuresOf((name) => name === '自评项目');
    const ratings = figuresOf((name) => name.startsWith('评级'));
    const [problems] = figuresOf((name) => name === '发现问题');
    const mended = figuresOf((name) => name === '已整改问题' || name === '在整改问题');
    return [
      ...(projects && ratings.length > 2 ? [{ all: projects, parts: ratings }] : []),
      ...(problems && mended.length === 2 ? [{ all: problems, parts: mended }] : []),
    ];
  });
}
