import { isMoneyUnit, type Unit } from '../../money/index.ts';
import type { NumberToken, Token } from './tokens.ts';

/**
 * Gives a unit to amounts that print none: `A,B万元` are both in the unit of the last, and what was budgeted or spent
 * is in the unit of the amount before.
 */
export function withUnits(tokens: readonly Token[], text: string): Token[] {
  let usual: Unit = '万元';
  return tokens.map((token, index) => {
    if (token.kind !== 'number') return token;
    if (token.unit !== null) {
      if (isMoneyUnit(token.unit)) usual = token.unit;
      return token;
    }
    const unit = sharedUnit(token, tokens.slice(index + 1, index + 3), text);
    if (unit !== null) return { ...token, unit };
    return isSpentOrBudgeted(token, tokens[index - 1], text) ? { ...token, unit: usual } : token;
  });
}

function sharedUnit(
  { text: digits, end }: NumberToken,
  following: readonly Token[],
  text: string,
): Unit | null {
  const next = following.find((token) => token.kind !== 'comma');
  const isList = /^[,，、和及]$/u.test(text.slice(end, next?.start));
  const isAmount = digits.includes('.') && next?.kind === 'number' && next.unit !== null;
  return isList && isAmount && isMoneyUnit(next.unit) ? next.unit : null;
}

function isSpentOrBudgeted({ start, end }: NumberToken, before: Token | undefined, text: string): boolean {
  if (before?.kind !== 'budget' && before?.kind !== 'outturn') return false;
  return /^[为是]?$/u.test(text.slice(before.end, start)) && /[,，。;；]/u.test(text.charAt(end));
}
