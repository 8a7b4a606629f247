import { locate, type Section } from '../../model/index.ts';
import { isMoneyUnit } from '../../money/index.ts';
import { Asides } from './asides.ts';
import { endChange } from './changes.ts';
import { isFigure, type FigureFrame } from './figures.ts';
import { Ledger } from './ledger.ts';
import { tell } from './numbers.ts';
import { Scope } from './scope.ts';
import { hearUnknownSubject } from './subject.ts';
import type { SectionText } from './sections.ts';
import { isBracket, isTurning, type Token } from './tokens.ts';
import { hear, turn } from './words.ts';

/** How far behind a number its noun may stand. */
const NOUN_DISTANCE = 60;

/** Reads the words of a section from left to right: each figure is what the words before it have it to be. */
export function readSection(
  { id, part, kind, title, text, places }: SectionText,
  words: string,
  tokens: readonly Token[],
  frame: FigureFrame,
  year: number | null,
): Section {
  const [scope, ledger] = [new Scope(), new Ledger(tokens, frame)];
  const [hearing, asides] = [{ text: words, kind, year }, new Asides()];
  for (const token of tokens) {
    if (isFigure(token)) ledger.meet(token);
    if (isTurning(token)) turn(token, scope, ledger, hearing);
    else if (isBracket(token)) asides.bracket(token, scope, ledger);
    else if (!scope.isReason) {
      if (isAdrift(token, scope)) scope.lose();
      if (startsAmount(token, scope)) hearUnknownSubject(token, scope, words);
      if (token.kind !== 'number') hear(token, scope, ledger, hearing);
      else if (isFigure(token) && isOfYear(scope, year))
        tell(token, scope, ledger, words.slice(token.end, token.end + NOUN_DISTANCE));
      if (saysSomething(token)) scope.isBegun = scope.isClauseBegun = true;
    }
    if (isTurning(token) || beginsParts(token)) scope.begin = token.end;
    if (token.kind === 'stop') asides.end();
  }
  endChange(scope, ledger);
  ledger.endSentence();
  const { claims, figures, stretches, unread } = ledger;
  return {
    id,
    part,
    title,
    kind,
    text,
    places,
    at: locate({ ...places[0]?.at, section: id }),
    figures,
    stretches,
    claims,
    unread,
  };
}

/** A figure, or words after which one may follow without a name between; within a sentence money alone. */
function startsAmount(token: Token, { isBegun }: Scope): boolean {
  if (token.kind === 'outturn' || token.kind === 'direction') return true;
  if (isFigure(token)) return !isBegun || isMoneyUnit(token.unit);
  return !isBegun && (token.kind === 'budget' || token.kind === 'weak');
}

/** Years, enumerators and 其中 stand before what is said. */
function saysSomething(token: Token): boolean {
  return !beginsParts(token) && token.kind !== 'year' && (token.kind !== 'number' || isFigure(token));
}

function beginsParts({ kind }: Token): boolean {
  return kind === 'among' || kind === 'parts';
}

/** A figure no word stands before in its sentence: its line was cut off, and is not about what was said last. */
function isAdrift(token: Token, { begin, isBegun }: Scope): boolean {
  return isFigure(token) && !isBegun && token.start === begin;
}

/**
 * What a clause says of another year is not of these accounts, nor what a paragraph says that names no year but others.
 * A change is told of both: `2024年5.00万元，2023年3.00万元，增加2.00万元`.
 */
function isOfYear({ year: named, years, pending }: Scope, year: number | null): boolean {
  if (year === null) return true;
  const isTheirs = named === null || named === year || pending === 'delta';
  return isTheirs && (years.length === 0 || years.includes(year));
}
