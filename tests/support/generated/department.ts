import { makeAccounts, total, type Accounts, type Amounts, type Item } from './accounts.ts';
import { Random } from './random.ts';
import { printReport, type Generated } from './report.ts';
import { makeStyle } from './style.ts';

export interface GeneratedDepartment {
  readonly department: Generated;
  readonly units: readonly Generated[];
  /** What the department's accounts leave out of the units', as one paid it to another, in fen. */
  readonly cancelled: number;
}

const DEPARTMENT = '示例市教育局';
const NAMES = ['本级', '第一中学', '第二实验小学', '教育考试中心', '中心幼儿园'];

/**
 * Two to five consistent reports of units, and that of their department: true amounts added up, less what may cancel, then
 * each rounded on its own; every report in a layout of its own.
 */
export function generateDepartment(seed: number): GeneratedDepartment {
  const random = new Random(seed);
  const names = NAMES.slice(0, random.whole(2, NAMES.length)).map((name, index) =>
    index === 0 ? `${DEPARTMENT}（${name}）` : `示例市${name}`,
  );
  const { year } = makeAccounts(random);
  const units = names.map((unit): Accounts => ({ ...makeAccounts(random), unit, year }));
  const cancelled = random.chance(0.5) ? payable(units) : 0;
  const department = printReport(added(units, cancelled), makeStyle(random), random);
  return {
    department: { ...department, text: withMembers(department.text, names, random) },
    units: units.map((accounts) => printReport(accounts, makeStyle(random), random)),
    cancelled,
  };
}

/** What the first unit that pays others may have paid to the first that is paid for by one above it. */
function payable(units: readonly Accounts[]): number {
  const [paid, received] = [itemWith('对附属单位补助支出', units), itemWith('上级补助收入', units)];
  return Math.min(paid?.own['对附属单位补助支出'] ?? 0, received?.own['上级补助收入'] ?? 0);
}

function itemWith(column: string, units: readonly Accounts[]): Item | undefined {
  return units.flatMap(({ items }) => items).find(({ own }) => (own[column] ?? 0) > 0);
}

function added(units: readonly Accounts[], cancelled: number): Accounts {
  const less = (item: Item, column: string): Item =>
    item === itemWith(column, units)
      ? { ...item, own: { ...item.own, [column]: (item.own[column] ?? 0) - cancelled } }
      : item;
  const kept = (item: Item): Item => {
    const paid = less(item, '对附属单位补助支出');
    return item === itemWith('上级补助收入', units)
      ? { ...paid, own: { ...paid.own, 上级补助收入: (paid.own['上级补助收入'] ?? 0) - cancelled } }
      : paid;
  };
  return {
    unit: DEPARTMENT,
    year: units[0]?.year ?? 2024,
    names: {},
    items: units.flatMap(({ items }) => items.map(kept)).toSorted((a, b) => (a.code < b.code ? -1 : 1)),
    basic: sumOf(units.map(({ basic }) => basic)),
    threePublic: {
      budget: sumOf(units.map(({ threePublic }) => threePublic.budget)),
      actual: sumOf(units.map(({ threePublic }) => threePublic.actual)),
    },
    retained: {
      used: total(units, ({ retained }) => retained.used),
      distributed: total(units, ({ retained }) => retained.distributed),
      opening: total(units, ({ retained }) => retained.opening),
    },
  };
}

function sumOf(all: readonly Amounts[]): Amounts {
  const keys = [...new Set(all.flatMap((amounts) => Object.keys(amounts)))];
  return Object.fromEntries(keys.map((key) => [key, total(all, (amounts) => amounts[key])]));
}

/** Most departments name their units in part one, as a table, as items or in a sentence. */
function withMembers(text: string, names: readonly string[], random: Random): string {
  const intro = `纳入${DEPARTMENT}部门决算编制范围的单位`;
  const members = random.pick([
    [],
    [
      `${intro}详细情况见下表：`,
      '序号\t单位名称\t单位性质',
      ...names.map((name, index) => `${index + 1}\t${name}\t事业单位`),
    ],
    [`${intro}包括：`, ...names.map((name, index) => `${index + 1}.${name}`)],
    [`${intro}包括：${names.join('、')}。`],
  ]);
  const part = /^第二部分 \d{4}年度部门决算表$/mu.exec(text);
  if (members.length === 0 || part === null) return text;
  const lines = ['二、部门决算单位构成', ...members, ''];
  return `${text.slice(0, part.index)}${lines.join('\n')}\n${text.slice(part.index)}`;
}
