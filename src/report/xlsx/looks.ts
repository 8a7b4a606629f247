import type { Tie } from '../../engine/ticks.ts';
import type { Severity, Verdict } from '../../model/index.ts';
import type { Style } from '../workbook/style.ts';

/** A soft colour for each way a figure is tied; its sign says the same. */
export const TIE_FILLS: Readonly<Record<Tie, string>> = {
  exact: 'EAF4E6',
  rounding: 'FFF6D6',
  broken: 'F9D5D0',
  unjudged: 'E6E3F1',
  notApplicable: 'EFEFEF',
  unrelated: 'EFEFEF',
};

/** Of a figure that a finding points at. */
export const SUSPECT_FILL = 'F2A79C';

export const VERDICT_FILLS: Readonly<Record<Verdict, string>> = {
  holds: TIE_FILLS.exact,
  rounding: TIE_FILLS.rounding,
  tail: 'FBE3C8',
  mismatch: TIE_FILLS.broken,
  undetermined: TIE_FILLS.unjudged,
  notApplicable: TIE_FILLS.notApplicable,
};

export const SEVERITY_FILLS: Readonly<Record<Severity, string>> = {
  error: TIE_FILLS.broken,
  warning: 'FBE3C8',
  info: 'E3ECF7',
};

const RULED: Style = { border: 'thin' };
const HEADING_FILL = 'DCE6F1';

export const TITLE: Style = { size: 14, bold: true };
export const SUBTITLE: Style = { color: '595959' };
export const HEADER: Style = { ...RULED, bold: true, fill: HEADING_FILL, align: 'center', wrap: true };
export const WORDS: Style = { ...RULED, wrap: true };
/** Words right of a number, which would else stand too close. */
export const BESIDE: Style = { ...RULED, align: 'left', indent: 1 };
export const LISTED: Style = { ...WORDS, vertical: 'top' };
export const LABEL: Style = { ...RULED, bold: true, fill: 'F2F2F2' };
export const SECTION: Style = { ...RULED, bold: true, fill: 'F2F2F2' };
export const HEADLINE: Style = { size: 11, bold: true };
export const REMARK: Style = { color: '595959', size: 9 };
/** A line to write on. */
/** A number of a list, which as a link is no wrapped text: LibreOffice would show one line of it. */
export const NUMBERED: Style = { ...RULED, align: 'center', vertical: 'top' };
export const TO_FILL_IN: Style = { ...WORDS, fill: 'FFFFFF', vertical: 'top' };
export const COUNT: Style = { ...RULED, align: 'right' };
export const CENTERED: Style = { ...RULED, align: 'center' };
export const GAP: Style = {};
/** Where the print has no such place. */
export const NO_PLACE: Style = { ...RULED, fill: 'F7F7F7' };

/** Blue and underlined, as links are. */
export function leading(style: Style): Style {
  return variant(LEADING, style, () => ({ ...style, color: '1F4E9E', underline: true }));
}

export function filled(style: Style, fill: string): Style {
  const ofFill = FILLED.get(fill) ?? new Map<Style, Style>();
  FILLED.set(fill, ofFill);
  return variant(ofFill, style, () => ({ ...style, fill }));
}

const LEADING = new Map<Style, Style>();
const FILLED = new Map<string, Map<Style, Style>>();

/** One look is one object, so that a workbook numbers it once. */
function variant(known: Map<Style, Style>, style: Style, make: () => Style): Style {
  const there = known.get(style) ?? make();
  known.set(style, there);
  return there;
}

/** A reckoned amount. */
export function amountStyle(decimals: number): Style {
  return kept(`amount ${decimals}`, () => ({ ...RULED, align: 'right', format: plainFormat(decimals) }));
}

/** A difference: red unless nil. */
export function differenceStyle(decimals: number): Style {
  const plain = plainFormat(decimals);
  return kept(`difference ${decimals}`, () => ({
    ...RULED,
    align: 'right',
    format: `[Red]${plain};[Red]-${plain};${plain}`,
  }));
}

/** `0.00`. */
export function plainFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

const KEPT = new Map<string, Style>();

/** One look is one object, so that a workbook numbers it once. */
export function kept(name: string, make: () => Style): Style {
  const known = KEPT.get(name);
  if (known !== undefined) return known;
  const style = make();
  KEPT.set(name, style);
  return style;
}
