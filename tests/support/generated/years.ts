import { plainName } from '../../../src/catalogue/index.ts';
import {
  ITEMS,
  amount,
  makeAccounts,
  nameOf,
  splitUp,
  total,
  type Accounts,
  type Amounts,
  type Item,
} from './accounts.ts';
import { Random } from './random.ts';
import { printReport, type Generated } from './report.ts';
import { makeStyle, type Style } from './style.ts';

/** What became of an item from one year to the next. */
export type Edit =
  | { readonly kind: 'change' | 'add' | 'remove' | 'rename'; readonly code: string }
  | { readonly kind: 'move'; readonly code: string; readonly to: string; readonly by: 'name' | 'amount' };

export interface Years {
  readonly old: Generated;
  readonly new: Generated;
  readonly edits: readonly Edit[];
  /** Names of all codes that bear another one in the second year, also where the catalogue changed. */
  readonly renamed: readonly string[];
}

/** Two consistent reports of one unit and successive years, each printed its own way, and the edits between them. */
export function generateYears(seed: number): Years {
  const random = new Random(seed);
  const first = makeAccounts(random);
  const old = { ...first, year: Math.min(first.year, 2024) };
  const { accounts, edits } = edited(old, random);
  const style = makeStyle(random);
  const printed = printReport(old, style, random);
  const next = inSameForm(makeStyle(random), style);
  return {
    old: printed,
    new: printReport(accounts, next, random),
    edits,
    renamed: namesThatDiffer(old, accounts),
  };
}

/** What rows and columns there are is the same; how they are printed need not be. */
function inSameForm(style: Style, { economic, threePublic, capital, splitIncome }: Style): Style {
  return { ...style, economic, threePublic, capital, splitIncome };
}

function edited(old: Accounts, random: Random): { accounts: Accounts; edits: readonly Edit[] } {
  const edits: Edit[] = [];
  const names: Record<string, string> = {};
  const year = { year: old.year + 1, names };
  const codes = new Set(old.items.map(({ code }) => code));
  const taken = old.items.map(({ code }) => plainName(nameOf(code, old)));
  const free = random.some(
    ITEMS.filter((code) => !codes.has(code) && !taken.includes(plainName(nameOf(code, year)))),
    20,
  );
  const isNamesake = (code: string): boolean =>
    taken.filter((name) => name === plainName(nameOf(code, old))).length > 1;
  const fresh = (): string => free.splice(random.whole(0, free.length - 1), 1)[0] ?? '';
  const items = old.items.flatMap((item): Item[] => {
    const kept = carriedOver(item);
    const wanted = random.pick(['change', 'remove', 'rename', 'name', 'amount', 'none', 'none'] as const);
    const named = wanted === 'name' && isNamesake(item.code) ? 'amount' : wanted;
    const edit = named === 'amount' && !isTelling(item) ? 'none' : named;
    if (isOfFund(item) || edit === 'none') return [kept];
    if (edit === 'rename') {
      names[item.code] = `${nameOf(item.code, old)}（改）`;
      edits.push({ kind: 'rename', code: item.code });
      return [kept];
    }
    if (edit === 'change') {
      edits.push({ kind: 'change', code: item.code });
      return [withMore(kept, amount(random))];
    }
    if (edit === 'remove') {
      const isLast = old.items.filter((each) => !isOfFund(each)).length === 1;
      if (isLast || kept.funds[0]['年末结转和结余'] !== 0) return [kept];
      edits.push({ kind: 'remove', code: item.code });
      return [];
    }
    const to = fresh();
    edits.push({ kind: 'move', code: item.code, to, by: edit });
    if (edit === 'name') names[to] = nameOf(item.code, old);
    return [{ ...(edit === 'name' ? withMore(kept, 12_345) : kept), code: to }];
  });
  const added = random.chance(0.5) ? [fresh()] : [];
  edits.push(...added.map((code) => ({ kind: 'add', code }) as const));
  const all = [...items, ...added.map((code) => itemOf(code, random))].toSorted((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const accounts: Accounts = {
    ...old,
    ...year,
    items: all,
    basic: basicOf(old, all, random),
    retained: { used: 0, distributed: 0, opening: retainedAtEnd(old) },
  };
  return { accounts, edits };
}

/** Items of 212, 223 and 229 are paid by the other funds. */
function isOfFund({ funds }: Item): boolean {
  return [funds[1], funds[2]].some((money) => Object.keys(money).length > 0);
}

/** An amount that hardly two items have by chance: four digits in print, and not whole 万元. */
function isTelling({ funds }: Item): boolean {
  const { 基本支出: basic = 0, 项目支出: project = 0 } = funds[0];
  const printed = Math.round((basic + project) / 10_000);
  return printed >= 1000 && printed % 100 !== 0;
}

/** The year begins with what was left, and as much is left of it. */
function carriedOver(item: Item): Item {
  const [general, managed, capital] = item.funds;
  return { ...item, funds: [begun(general), begun(managed), begun(capital)] };
}

function begun(money: Amounts): Amounts {
  const { 年末结转和结余: left, 基本支出: basic = 0, 项目支出: project = 0 } = money;
  return left === undefined ? money : { ...money, 年初结转和结余: left, 本年收入: basic + project };
}

function withMore(item: Item, more: number): Item {
  const [general, ...others] = item.funds;
  const { 本年收入: income = 0, 项目支出: project = 0 } = general;
  return { ...item, funds: [{ ...general, 本年收入: income + more, 项目支出: project + more }, ...others] };
}

function itemOf(code: string, random: Random): Item {
  const spent = amount(random);
  const general = { 年初结转和结余: 0, 本年收入: spent, 基本支出: 0, 项目支出: spent, 年末结转和结余: 0 };
  return { code, funds: [general, {}, {}], own: {} };
}

/** One economic code makes up for the difference, where it can. */
function basicOf(old: Accounts, items: readonly Item[], random: Random): Amounts {
  const sum = (of: readonly Item[]): number => total(of, ({ funds }) => funds[0]['基本支出']);
  const less = sum(old.items) - sum(items);
  const [code, most] = Object.entries(old.basic).toSorted(([, a], [, b]) => b - a)[0] ?? ['', 0];
  return most > less ? { ...old.basic, [code]: most - less } : splitUp(random, sum(items));
}

/** What was left of the money that is not appropriated. */
function retainedAtEnd({ items, retained: { used, distributed, opening } }: Accounts): number {
  const flows = ['上级补助收入', '事业收入', '经营收入', '附属单位上缴收入', '其他收入'];
  const kinds = ['基本支出', '项目支出', '上缴上级支出', '经营支出', '对附属单位补助支出'];
  const sum = (names: readonly string[]): number =>
    total(items, ({ own }) => total(names, (name) => own[name]));
  return opening + used + sum(flows) - sum(kinds) - distributed;
}

function namesThatDiffer(old: Accounts, current: Accounts): string[] {
  const codes = (of: Accounts): Set<string> =>
    new Set(of.items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code]));
  const after = codes(current);
  return [...codes(old)]
    .filter((code) => after.has(code))
    .filter((code) => plainName(nameOf(code, old)) !== plainName(nameOf(code, current)))
    .toSorted();
}
