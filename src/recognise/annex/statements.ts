import { isMoneyUnit, readPrinted, type Unit } from '../../money/index.ts';
import { figureAt, locate, type Figure, type FormStatements } from '../../model/index.ts';
import type { FormDraft } from './draft.ts';

const PAID = /下拨|拨付|兑现|发放|支付/u;
/** Grants by name; a clause may tell the amount of one without the word for paying it. */
const GRANTED = /奖励|补助|奖补|补贴|资金/u;
/** Paying that is asked for or still to come. */
const NOT_YET = /需要?(?:下拨|拨付|兑现|发放|支付)|[拟待未]|商请|计划|申请/u;
/** What enterprises do with their own money. */
const OTHER_MONEY = /投资|收入|销售|产值|合同|贷款|税|利润/u;
const AMOUNT = /(?<size>\d+(?:\.\d+)?)(?<unit>万元|亿元|元)/gu;
/** `每个30万元` is the rate of a grant and not what was paid. */
const PER_HEAD = /每[^\d,。，；;]{0,6}$/u;
const ENTERPRISES = /(?<size>\d+)家企业/gu;

/** Reads the two texts of a form for what its figures must bear out. Names of notices 《…》 state nothing. */
export function statementsOf({ goal, achieved, textsAt }: FormDraft, form: number): FormStatements {
  const stated = (column: string, size: string, unit: Unit): Figure => {
    const key = `annex/${form}/${column}/${size}${unit}`;
    const at = locate({ ...textsAt, key, form, row: column, quote: size + unit });
    return figureAt({ key, unit, decimals: isMoneyUnit(unit) ? 2 : 0, at }, readPrinted(size));
  };
  const aided = (column: string, text: string): Figure | null => {
    const size = enterprisesIn(text);
    return size === null ? null : stated(column, size, '家');
  };
  const clauses = clausesOf(achieved);
  return {
    saysPaid: clauses.some((clause) => PAID.test(clause) && !NOT_YET.test(clause)),
    paid: paymentsIn(clauses).map(({ size, unit }) => stated('实际完成情况', size, unit)),
    aidedByGoal: aided('预期目标', goal),
    aided: aided('实际完成情况', achieved),
  };
}

/** The number of enterprises spoken of, where it is one number throughout. */
function enterprisesIn(text: string): string | null {
  if (!text.includes('家企业')) return null;
  const sizes = new Set([...text.matchAll(ENTERPRISES)].map(({ groups }) => groups?.['size']));
  const [size] = sizes;
  return size === undefined || sizes.size > 1 ? null : size;
}

interface Payment {
  readonly size: string;
  readonly unit: Unit;
}

function paymentsIn(clauses: readonly string[]): Payment[] {
  const payments = new Map<string, Payment>();
  for (const clause of clauses) {
    if (!clause.includes('元') || !tellsOfPaying(clause)) continue;
    for (const { groups, index } of clause.matchAll(AMOUNT)) {
      const [size = '', unit = ''] = [groups?.['size'], groups?.['unit']];
      if (isMoneyUnit(unit) && !PER_HEAD.test(clause.slice(0, index)))
        payments.set(size + unit, { size, unit });
    }
  }
  return [...payments.values()];
}

function tellsOfPaying(clause: string): boolean {
  return (PAID.test(clause) || GRANTED.test(clause)) && !OTHER_MONEY.test(clause) && !NOT_YET.test(clause);
}

function clausesOf(text: string): string[] {
  const words = text.includes('《') ? text.replace(/《[^《》]*》/gu, '') : text;
  return words.split(/[,，。；;]/u);
}
