import { fixedFigure, isKnown, type Claim, type Figure, type Report } from '../../model/index.ts';
import { Decimal } from '../../money/index.ts';
import { agree } from '../premise.ts';
import { sum } from '../templates.ts';

/** What the narrative says of the projects the unit evaluated itself. */
const EVALUATED = '自评项目';

/** The money the narrative says these projects had. */
export function moneyEvaluated(report: Report): Figure | null {
  const claim = claimsOn(report).find(({ kind }) => kind === 'amount' || kind === 'budget');
  return claim && (claim.kind === 'amount' || claim.kind === 'budget') ? claim.figure : null;
}

/** Whether every project the narrative says was evaluated has its form in the annex. */
export function hasEveryForm(report: Report): boolean {
  const forms = sum(fixedFigure(new Decimal(report.annex.length), '个'));
  const counts = claimsOn(report).flatMap((claim) => (claim.kind === 'count' ? [claim.figure] : []));
  return counts.some((count) => isKnown(count) && agree(sum(count), forms));
}

function claimsOn({ narrative }: Report): Claim[] {
  return narrative.flatMap(({ claims }) => claims.filter(({ topic }) => topic.name === EVALUATED));
}
