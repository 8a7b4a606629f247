import { isKnown, topicLabel, type Expression, type Report } from '../../../model/index.ts';
import { isNil } from '../../premise.ts';
import { sum } from '../../templates.ts';
import { changesSaid, priorOf, signed, tellsPrior, type Change } from './changes.ts';
import { amountSaid, said } from './claims.ts';

/** A change and those of its parts, or where parts may be missing last year's total and what the parts make of it. */
export interface ChangeBreakdown {
  readonly total: Expression;
  readonly parts: Expression;
  readonly isComplete: boolean;
}

export function changeBreakdowns(report: Report): ChangeBreakdown[] {
  const changes = changesSaid(report).filter(tellsPrior);
  return [...itemChanges(report, changes), ...threePublicChanges(report, changes)];
}

/**
 * The items of the general public budget. A narrative that tells of items which are nil this year tells of all that
 * had money last year; one that does not may leave such items out, and then the rest had no more than the total.
 */
function itemChanges(report: Report, changes: readonly Change[]): ChangeBreakdown[] {
  const total = changes.find(({ topic }) => topic.name === '一般公共预算财政拨款支出');
  const items = changes.filter(({ topic, section }) => section.kind === 'generalBudget' && isItem(topic));
  if (!total || items.length < 2) return [];
  const told = new Set(items.map(({ topic }) => topicLabel(topic)));
  const amounts = said(report, 'amount').filter(
    ({ claim, section }) => section.kind === 'generalBudget' && isItem(claim.topic),
  );
  const tellsAll = amounts.every(({ claim }) => told.has(topicLabel(claim.topic)));
  const isComplete = tellsAll && items.some(({ current }) => current !== null && isNil(sum(current)));
  return [
    isComplete
      ? { ...deltas(total, items), isComplete }
      : { total: priorOf(total), parts: sum(...items.map(priorOf)), isComplete },
  ];
}

/** The three public expenses and the two of vehicles, where the change of every part is told. */
function threePublicChanges(report: Report, changes: readonly Change[]): ChangeBreakdown[] {
  return PARTS.flatMap(({ whole, parts }) =>
    changes
      .filter(({ topic }) => topic.name === whole)
      .flatMap((total) => {
        const part = total.section.part;
        const those = parts.flatMap(
          (name) => changes.find(({ topic, section }) => topic.name === name && section.part === part) ?? [],
        );
        const isWhole = those.length === parts.length && amountSaid(report, whole, part) !== null;
        return isWhole ? [{ ...deltas(total, those), isComplete: true }] : [];
      }),
  );
}

const PARTS = [
  { whole: '“三公”经费', parts: ['因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'] },
  { whole: '公务用车购置及运行维护费', parts: ['公务用车购置费', '公务用车运行维护费'] },
] as const;

function isItem({ code, path, spending }: Change['topic']): boolean {
  return spending === null && (code !== null || path?.length === 3);
}

/** Counted in the direction of the total, so that it is positive. */
function deltas(total: Change, parts: readonly Change[]): Pick<ChangeBreakdown, 'total' | 'parts'> {
  const upwards = total.direction === '减少' ? -1 : 1;
  return {
    total: signed(total, upwards).filter(({ figure }) => isKnown(figure)),
    parts: sum(...parts.map((part) => signed(part, upwards))),
  };
}
