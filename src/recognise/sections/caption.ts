import { isMoneyUnit, type MoneyUnit } from '../../money/index.ts';
import type { Line } from './lines.ts';
import { canonical, tidy } from '../wording.ts';

/** What stands over a table: its printed number, whose it is, and in what unit its money is. */
export interface Caption {
  readonly printedNumber: string | null;
  readonly unitName: string | null;
  readonly moneyUnit: MoneyUnit | null;
}

const PRINTED_NUMBER = /公开\s*\d{1,2}\s*表|财决公开\s*\d{1,2}\s*表/u;
const MONEY_UNIT = /(?:金额)?单位[:：]?(?:人民币)?(?<unit>[千万亿]?元)/u;
const WHOSE = /^(?:编制|填报|公开|预算)?(?:部门|单位)(?:[/／](?:部门|单位))?(?:名称)?/u.source;
const REMARK = /(?:[（(](?:部门|单位|盖章|公章)[）)])?/u.source;
/** Where it shares its cell with the rest of the caption, the name ends before that. */
const REST = /(?=(?:财决)?公开\d{1,2}表|(?:金额)?单位[:：]|20\d{2}年度?(?:$|金额|单位)|$)/u.source;
const UNIT_NAME = new RegExp(`${WHOSE}${REMARK}[:：](?<name>.+?)${REST}`, 'u');
/** `2023年度` between the unit's name and the money unit. */
const YEAR = /^20\d{2}年度?$/u;

/** Reads the lines between a title and its header, in whatever order and cells they stand. */
export function readCaption(title: Line, lines: readonly Line[]): Caption {
  const cells = [title, ...lines].flatMap((line) => line.cells.map(({ text }) => text.trim()));
  const moneyUnit = cells.map((text) => MONEY_UNIT.exec(canonical(text))?.groups?.['unit']).find(Boolean);
  return {
    printedNumber: firstMatch(cells, PRINTED_NUMBER),
    unitName: cells.map(unitNameIn).find((name) => name !== null) ?? null,
    moneyUnit: moneyUnit !== undefined && isMoneyUnit(moneyUnit) ? moneyUnit : null,
  };
}

/** Whether a line belongs to the caption rather than to the table. */
export function isCaption(line: Line): boolean {
  const filled = line.cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return filled.some(isCaptionText) && filled.every((text) => isCaptionText(text) || YEAR.test(tidy(text)));
}

/** Whether a cell belongs to a caption. */
export function isCaptionText(text: string): boolean {
  return (
    /[表位门元]/u.test(text) &&
    (PRINTED_NUMBER.test(text) || MONEY_UNIT.test(canonical(text)) || unitNameIn(text) !== null)
  );
}

/** Whether a line is the printed number of a table and nothing else. */
export function isPrintedNumber({ cells }: Line): boolean {
  const words = tidy(cells.map(({ text }) => text).join(''));
  return PRINTED_NUMBER.exec(words)?.[0] === words;
}

function unitNameIn(text: string): string | null {
  const name = UNIT_NAME.exec(tidy(text))?.groups?.['name'];
  return name === undefined || isMoneyUnit(name) ? null : name;
}

function firstMatch(texts: readonly string[], pattern: RegExp): string | null {
  for (const text of texts) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return tidy(found);
  }
  return null;
}
