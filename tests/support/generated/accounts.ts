import { functionalName } from '../../../src/catalogue/index.ts';
import economic from '../../../src/catalogue/economic.json' with { type: 'json' };
import functional from '../../../src/catalogue/functional.json' with { type: 'json' };
import type { Random } from './random.ts';

/** Amounts in fen, so that sums are exact. */
export type Amounts = Readonly<Record<string, number>>;

/** What a unit truly received and spent under one 项, by column of the tables. */
export interface Item {
  readonly code: string;
  /** Of the general public budget, the government-managed funds and the state capital operations. */
  readonly funds: readonly [Amounts, Amounts, Amounts];
  /** Money that is not appropriated: sources of income and kinds of expenditure. */
  readonly own: Amounts;
}

/** The unit a report is of where nothing else is said. */
export const UNIT = '示例市应急管理局';

export interface Accounts {
  readonly unit: string;
  readonly year: number;
  /** Names of codes that the unit prints otherwise than the catalogue has them. */
  readonly names: Readonly<Record<string, string>>;
  readonly items: readonly Item[];
  /** Basic expenditure of the general public budget by economic code of five digits. */
  readonly basic: Amounts;
  readonly threePublic: { readonly budget: Amounts; readonly actual: Amounts };
  readonly retained: { readonly used: number; readonly distributed: number; readonly opening: number };
}

const FUND_NAMES: Readonly<Record<string, string>> = {
  '21208': '国有土地使用权出让收入安排的支出',
  '2120804': '农村基础设施建设支出',
  '2120899': '其他国有土地使用权出让收入安排的支出',
  '22960': '彩票公益金安排的支出',
  '2296002': '用于社会福利的彩票公益金支出',
  '22301': '解决历史遗留问题及改革成本支出',
  '2230105': '国有企业退休人员社会化管理补助支出',
};

export const ITEMS = Object.keys(functional).filter(
  (code) => code.length === 7 && code.slice(0, 5) in functional,
);
const ECONOMIC = Object.keys(economic).filter((code) => code.length === 5 && code.slice(0, 3) in economic);
const NO_MONEY: Amounts = {};

export function nameOf(code: string, { year, names }: Pick<Accounts, 'year' | 'names'>): string {
  if (names[code] !== undefined) return names[code];
  const known: Readonly<Record<string, string>> = { ...functional, ...FUND_NAMES };
  return functionalName(code, year) ?? known[code] ?? code;
}

/** Nothing so small that it prints as nil: rules take a printed nil for an exact one. */
export function amount(random: Random): number {
  const digits = random.whole(7, 10);
  return random.whole(10 ** (digits - 1), 10 ** digits);
}

export function makeAccounts(random: Random): Accounts {
  const hasOwn = random.chance(0.4);
  const carries = random.chance(0.5);
  const codes = random.some(ITEMS, random.whole(1, 18));
  const general = codes.map((code, index): Item => {
    const isOwn = hasOwn && random.chance(0.4);
    return {
      code,
      funds: [fundOf(random, carries, index === 0 || random.chance(0.5)), NO_MONEY, NO_MONEY],
      own: isOwn ? ownMoney(random) : NO_MONEY,
    };
  });
  const managed = random.some(['2120804', '2120899', '2296002'], random.chance(0.4) ? random.whole(1, 3) : 0);
  const capital = random.chance(0.25) ? ['2230105'] : [];
  const items = [
    ...general,
    ...managed.map((code): Item => ({
      code,
      funds: [NO_MONEY, fundOf(random, carries, random.chance(0.2)), NO_MONEY],
      own: NO_MONEY,
    })),
    ...capital.map((code): Item => ({
      code,
      funds: [NO_MONEY, NO_MONEY, fundOf(random, carries, false)],
      own: NO_MONEY,
    })),
  ].toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const basic = splitUp(
    random,
    total(items, ({ funds }) => funds[0]['基本支出']),
  );
  return {
    unit: UNIT,
    year: random.whole(2019, 2025),
    names: {},
    items,
    basic,
    threePublic: threePublicOf(
      random,
      basic,
      total(items, ({ funds }) => funds[0]['项目支出']),
    ),
    retained: hasOwn
      ? { used: amount(random), distributed: amount(random), opening: amount(random) * 3 }
      : { used: 0, distributed: 0, opening: 0 },
  };
}

export function total<Thing>(things: readonly Thing[], of: (thing: Thing) => number | undefined): number {
  return things.reduce((sum, thing) => sum + (of(thing) ?? 0), 0);
}

function fundOf(random: Random, carries: boolean, isBasic: boolean): Amounts {
  const basic = isBasic ? amount(random) : 0;
  const project = isBasic && random.chance(0.5) ? 0 : amount(random);
  const opening = carries && random.chance(0.3) ? amount(random) : 0;
  const closing = carries && random.chance(0.3) ? opening + amount(random) * random.pick([1, 1, 1, -1]) : 0;
  return {
    年初结转和结余: opening,
    本年收入: basic + project + closing - opening,
    基本支出: basic,
    项目支出: project,
    年末结转和结余: closing,
  };
}

function ownMoney(random: Random): Amounts {
  const some = (): number => (random.chance(0.4) ? amount(random) : 0);
  return {
    上级补助收入: some(),
    事业收入: amount(random),
    教育收费: some(),
    经营收入: some(),
    附属单位上缴收入: some(),
    其他收入: some(),
    基本支出: amount(random),
    项目支出: some(),
    上缴上级支出: some(),
    经营支出: some(),
    对附属单位补助支出: some(),
  };
}

/** Divides an amount among economic codes. */
export function splitUp(random: Random, whole: number): Amounts {
  const codes = random.some(ECONOMIC, random.whole(3, 30));
  const least = 10_000;
  let left = whole - least * codes.length;
  return Object.fromEntries(
    codes.map((code, index): [string, number] => {
      const share = index === codes.length - 1 ? left : random.whole(0, Math.floor(left / 2));
      left -= share;
      return [code, share + least];
    }),
  );
}

function threePublicOf(random: Random, basic: Amounts, project: number): Accounts['threePublic'] {
  const lines = { 出国: '30212', 接待: '30217', 购置: '31013', 运行: '30231' };
  const actual = Object.entries(lines).map(([line, code]): [string, number] => {
    const fromProject = random.chance(0.3) ? Math.floor(project / 20) : 0;
    return [line, (basic[code] ?? 0) + (fromProject > 10_000 ? fromProject : 0)];
  });
  const budget = actual.map(([line, spent]): [string, number] => [line, spent === 0 ? 0 : spent + 20_000]);
  return { actual: Object.fromEntries(actual), budget: Object.fromEntries(budget) };
}
