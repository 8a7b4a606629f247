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
const UNIT_NAME =
  /^(?:编制单位|填报单位|单位名称|部门名称|公开单位|编制部门|公开部门|单位|部门)[:：](?<name>.+)$/u;

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
  return (
    filled.length > 0 &&
    filled.every(
      (text) =>
        /[表位门元]/u.test(text) &&
        (PRINTED_NUMBER.test(text) || MONEY_UNIT.test(canonical(text)) || unitNameIn(text) !== null),
    )
  );
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
