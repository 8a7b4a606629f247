/** A piece of a number format (ECMA-376 Part 1, 18.8.31). */
export interface Token {
  readonly kind:
    | 'literal'
    | 'digit'
    | 'point'
    | 'comma'
    | 'percent'
    | 'exponent'
    | 'general'
    | 'text'
    | 'date'
    | 'condition'
    | 'end';
  /** What it prints, or the letters it is written with. */
  readonly text: string;
}

/**
 * Formats are stored with the letters of English; programs of other makers also write what Chinese Excel shows for General,
 * and for a backslash: `0!.0,` are tens of thousands.
 */
const TOKEN =
  /"(?<quoted>[^"]*)"?|[\\!](?<escaped>.)|_(?<padding>.)|\*.|\[(?<bracket>[^\]]*)\]|(?<general>General|G\/通用格式)|(?<digit>[0#?])|(?<point>\.)|(?<comma>,)|(?<percent>%)|(?<exponent>E[+-])|(?<text>@)|(?<end>;)|(?<date>AM\/PM|上午\/下午|y+|m+|d+|h+|s+)|(?<literal>[^])/gisu;

const CONDITION = /^(?:[<>]=?|<>|=)-?\d+(?:\.\d+)?$/u;

export function tokensOf(code: string): Token[] {
  return Array.from(code.matchAll(TOKEN), ({ groups = {} }) => tokenOf(groups));
}

function tokenOf(groups: Readonly<Record<string, string | undefined>>): Token {
  const { quoted, escaped, padding, bracket, literal } = groups;
  if (bracket !== undefined) return bracketed(bracket);
  for (const kind of SINGLE) {
    const text = groups[kind];
    if (text !== undefined) return { kind, text };
  }
  return { kind: 'literal', text: quoted ?? escaped ?? literal ?? (padding === undefined ? '' : ' ') };
}

const SINGLE = ['digit', 'point', 'comma', 'percent', 'exponent', 'general', 'text', 'date', 'end'] as const;

/** A condition or a currency sign; colours and scripts of digits show nothing of their own. */
function bracketed(inside: string): Token {
  if (CONDITION.test(inside)) return { kind: 'condition', text: inside };
  return { kind: 'literal', text: /^\$(?<sign>[^-]*)/u.exec(inside)?.groups?.['sign'] ?? '' };
}
