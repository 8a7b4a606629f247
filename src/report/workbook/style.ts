import { escapeXml } from './text.ts';

/** How a cell looks. Colours are written `RRGGBB`. */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: 'thin' | 'bottom';
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center';
  readonly wrap?: boolean;
  /** Steps of two characters. */
  readonly indent?: number;
  /** A number format, such as `0.00`. */
  readonly format?: string;
}

const FONT = '宋体';
const USUAL_SIZE = 10;
const BORDER_COLOR = '808080';
/** Numbers below this stand for formats that every workbook has. */
const FIRST_FORMAT = 164;
const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Gives each look of a workbook its number, and writes them all down. */
export class Styles {
  readonly #numbers = new Map<Style, number>();
  readonly #quoted = new Map<Style, number>();
  readonly #formats = new Parts();
  readonly #fonts = new Parts([fontXml({})]);
  readonly #fills = new Parts([
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #borders = new Parts([borderXml({})]);
  readonly #looks = new Parts(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  /** @param isQuoted whether its text must not be read as a formula when somebody edits it */
  numberOf(style: Style, isQuoted = false): number {
    const numbers = isQuoted ? this.#quoted : this.#numbers;
    const known = numbers.get(style);
    if (known !== undefined) return known;
    const given = this.#looks.numberOf(this.#look(style, isQuoted));
    numbers.set(style, given);
    return given;
  }

  toXml(): string {
    const formats = this.#formats.all.map(
      (code, index) => `<numFmt numFmtId="${FIRST_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
      `<styleSheet xmlns="${NS}">`,
      formats.length === 0 ? '' : listXml('numFmts', formats),
      listXml('fonts', this.#fonts.all),
      listXml('fills', this.#fills.all),
      listXml('borders', this.#borders.all),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      listXml('cellXfs', this.#looks.all),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #look(style: Style, isQuoted: boolean): string {
    const { format } = style;
    const number = format === undefined ? 0 : FIRST_FORMAT + this.#formats.numberOf(format);
    const [font, fill, border] = [
      this.#fonts.numberOf(fontXml(style)),
      this.#fills.numberOf(fillXml(style)),
      this.#borders.numberOf(borderXml(style)),
    ];
    return (
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"` +
      `${isQuoted ? ' quotePrefix="1"' : ''}>${alignmentXml(style)}</xf>`
    );
  }
}

/** Pieces of XML, each once, by number. */
class Parts {
  readonly all: string[];
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[] = []) {
    this.all = [...first];
    this.#numbers = new Map(first.map((part, index) => [part, index]));
  }

  numberOf(part: string): number {
    const known = this.#numbers.get(part);
    if (known !== undefined) return known;
    this.#numbers.set(part, this.all.length);
    return this.all.push(part) - 1;
  }
}

function listXml(name: string, parts: readonly string[]): string {
  return `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
}

function fontXml({ size = USUAL_SIZE, bold, italic, underline, color = '000000' }: Style): string {
  return (
    `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}${underline ? '<u/>' : ''}` +
    `<sz val="${size}"/><color rgb="FF${color}"/><name val="${FONT}"/><charset val="134"/></font>`
  );
}

function fillXml({ fill }: Style): string {
  return fill === undefined
    ? '<fill><patternFill patternType="none"/></fill>'
    : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml({ border }: Style): string {
  const around = border === 'thin';
  const sides = [
    lineXml('left', around),
    lineXml('right', around),
    lineXml('top', around),
    lineXml('bottom', around || border === 'bottom'),
  ];
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function lineXml(name: string, isDrawn: boolean): string {
  return isDrawn ? `<${name} style="thin"><color rgb="FF${BORDER_COLOR}"/></${name}>` : `<${name}/>`;
}

function alignmentXml({ align, vertical = 'center', wrap, indent }: Style): string {
  return (
    `<alignment${align === undefined ? '' : ` horizontal="${align}"`} vertical="${vertical}"` +
    `${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`
  );
}
