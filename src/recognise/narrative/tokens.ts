import type { Unit } from '../../money/index.ts';
import { GRAMMAR, WORD_NAMES } from './grammar.ts';
import { classBefore, itemOfPath } from './items.ts';
import { meaningOf, type Meaning, type Turn } from './meaning.ts';
import { unitBehind } from './printed-unit.ts';

/** A printed number: money, a percentage, a count, points, or one without unit. */
export interface NumberToken {
  readonly kind: 'number';
  readonly text: string;
  readonly unit: Unit | null;
  readonly start: number;
  readonly end: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export type Word = Meaning & Span;
/** A bracket that is part of no word. */
export type Bracket = { readonly kind: 'open' | 'close' } & Span;
export type Turning = Turn & Span;
/** Whether a sentence turns here. */
export function isTurning(token: Token): token is Turning {
  return ['stop', 'semicolon', 'comma', 'reason'].includes(token.kind);
}

export function isBracket(token: Token): token is Bracket {
  return token.kind === 'open' || token.kind === 'close';
}

export type Token = NumberToken | Word | Bracket | Turning;

/** Words and numbers of plain text in their order; what means nothing to the grammar is left out. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(GRAMMAR)) {
    const token = tokenOf(match, text);
    if (token?.kind === 'number') pushClass(token, tokens, text);
    if (token) tokens.push(token);
  }
  return tokens;
}

/** `教育支出150万元`: the name of a 类 is one right before an amount, where no other word has been heard. */
function pushClass({ start }: NumberToken, tokens: Token[], text: string): void {
  const isWeak = tokens.at(-1)?.kind === 'weak';
  const words = classBefore(text, start, tokens.at(isWeak ? -2 : -1)?.end ?? 0);
  if (words === null) return;
  if (isWeak) tokens.pop();
  tokens.push({ kind: 'topic', topic: itemOfPath(words.text), ...words });
}

function tokenOf(match: RegExpExecArray, text: string): Token | null {
  const { index: start, 0: words } = match;
  const name = WORD_NAMES[match.indexOf(words, 1) - 1] ?? '';
  const end = start + words.length;
  if (name === 'number') return numberAt(text, words, start);
  if (name === 'open' || name === 'close') return { kind: name, start, end, text: words };
  const meaning = meaningOf(name, words);
  return meaning && { ...meaning, start, end, text: words };
}

function numberAt(text: string, digits: string, start: number): NumberToken {
  const end = start + digits.length;
  const { unit, length } = unitBehind(text, end);
  return { kind: 'number', text: digits, unit, start, end: end + length };
}
