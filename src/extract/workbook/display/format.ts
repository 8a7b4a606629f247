import { digitLayout, type DigitLayout } from './digits.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How one kind of value is shown. */
export interface Section {
  readonly tokens: readonly Token[];
  readonly condition: Condition | null;
  readonly layout: DigitLayout;
}

interface Condition {
  readonly sign: string;
  readonly bound: number;
}

/** A number format: up to three sections for numbers, and one for text. */
export interface Format {
  readonly numbers: readonly Section[];
  /** Null where text is shown as it is. */
  readonly text: Section | null;
}

export function formatOf(code: string): Format {
  const sections = sectionsOf(tokensOf(code));
  const last = sections.at(-1);
  const isLastText =
    last !== undefined && (sections.length > 3 || last.tokens.some(({ kind }) => kind === 'text'));
  const numbers = isLastText ? sections.slice(0, -1) : sections;
  return { numbers: numbers.slice(0, 3), text: isLastText ? last : null };
}

function sectionsOf(tokens: readonly Token[]): Section[] {
  const sections: Token[][] = [[]];
  for (const token of tokens) {
    if (token.kind === 'end') sections.push([]);
    else sections.at(-1)?.push(token);
  }
  return sections.map((all) => ({ tokens: all, condition: conditionIn(all), layout: digitLayout(all) }));
}

function conditionIn(tokens: readonly Token[]): Condition | null {
  const text = tokens.find(({ kind }) => kind === 'condition')?.text;
  if (text === undefined) return null;
  const sign = /^[<>=]+/u.exec(text)?.[0] ?? '';
  return { sign, bound: Number(text.slice(sign.length)) };
}

/** The section a number is shown by, and whether that shows the sign itself; null where the format has none for it. */
export function sectionFor(
  { numbers }: Format,
  value: number,
): { section: Section; showsSign: boolean } | null {
  const index = numbers.findIndex(({ condition }, place) =>
    condition ? meets(value, condition) : isUsual(value, place, numbers.length),
  );
  const section = numbers[index];
  if (!section) return null;
  const isForNegatives = section.condition
    ? section.condition.sign.startsWith('<') && section.condition.bound <= 0
    : index === 1 && !numbers[0]?.condition;
  return { section, showsSign: isForNegatives };
}

/** Without conditions, one section is for all numbers; of two the second is for negative ones, and a third for nil. */
function isUsual(value: number, place: number, sections: number): boolean {
  if (place === sections - 1) return true;
  if (place === 1) return value < 0;
  return sections === 2 ? value >= 0 : value > 0;
}

function meets(value: number, { sign, bound }: Condition): boolean {
  switch (sign) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
}
