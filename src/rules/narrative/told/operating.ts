import { isKnown, type Report, type Row } from '../../../model/index.ts';

/**
 * Whether all of the unit is administrative: its basic expenditure has 行政运行 and no item of a public institution
 * 事业单位, whose public funds are no operating expenses 机关运行经费.
 */
export function isAdministrative({ tables }: Report): boolean {
  const basic = tables['05'].rows.filter((row) => row.level === '项' && hasBasic(row));
  return basic.some(({ name }) => name === '行政运行') && !basic.some(({ name }) => isOfInstitution(name));
}

function isOfInstitution(name: string): boolean {
  return name.replace('机关事业单位', '').replace('行政事业单位', '').includes('事业');
}

function hasBasic(row: Row<'05'>): boolean {
  const figure = row.figure('基本支出');
  return isKnown(figure) && !figure.value.isZero();
}
