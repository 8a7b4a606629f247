import economic from '../../../src/catalogue/economic.json' with { type: 'json' };
import { total, type Accounts } from './accounts.ts';
import type { Print } from './print.ts';
import type { Sheet } from './sheet.ts';

const NAMES: Readonly<Record<string, string>> = economic;
const isPersonnel = (code: string): boolean => /^30[13]/u.test(code);

/** 06 in one, two or three lists, with its totals at the end, in place, or in columns of one row. */
export function economicSheet(print: Print, { basic }: Accounts): Sheet {
  const { economic: layout } = print.style;
  const title = '一般公共预算财政拨款基本支出决算表';
  const under = (code: string): number =>
    total(
      Object.entries(basic).filter(([each]) => each.startsWith(code)),
      ([, fen]) => fen,
    );
  const codes = Object.keys(NAMES)
    .toSorted()
    .filter((code) => (layout === 'two' || layout === 'three' ? true : under(code) !== 0));
  const line = (code: string): string[] => [
    code,
    NAMES[code] ?? '',
    print.figure(`06/${code}/决算数`, under(code)),
  ];
  const personnel = codes.filter(isPersonnel).map(line);
  const operating = codes.filter((code) => !isPersonnel(code)).map(line);
  const [forPeople, forOffice] = [true, false].map((people) =>
    total(
      Object.entries(basic).filter(([code]) => isPersonnel(code) === people),
      ([, fen]) => fen,
    ),
  );
  if (layout === 'columns' || layout === 'sole') {
    return { title, ordinals: [], note: null, ...oneList(print, { codes, under, forPeople, forOffice }) };
  }
  const sums = [
    ['人员经费合计', '', print.figure('06/人员经费合计/决算数', forPeople ?? 0)],
    ['公用经费合计', '', print.figure('06/公用经费合计/决算数', forOffice ?? 0)],
  ];
  const header = ['科目编码', '科目名称', '决算数'];
  const half = Math.ceil(operating.length / 2);
  const lists =
    layout === 'two' || layout === 'nonzero'
      ? [personnel, operating]
      : layout === 'three'
        ? [personnel, operating.slice(0, half), operating.slice(half)]
        : [[...personnel, ...sums.slice(0, 1), ...operating, ...sums.slice(1)]];
  const rows = Array.from({ length: Math.max(...lists.map(({ length }) => length)) }, (_, index) =>
    lists.flatMap((list) => list[index] ?? ['', '', '']),
  );
  const [people = [], office = []] = sums;
  const last =
    lists.length === 3
      ? [[...people, office[0] ?? '', '', '', '', '', office[2] ?? '']]
      : lists.length === 2
        ? [[...people, ...office]]
        : [];
  const groups = ['人员经费', '', '', '公用经费', '', '', '', '', ''].slice(0, lists.length * 3);
  return {
    title,
    header: [...(lists.length > 1 ? [groups] : []), lists.flatMap(() => header)],
    ordinals: [],
    rows: [...rows, ...last],
    note: null,
  };
}

interface Amounts06 {
  readonly codes: readonly string[];
  readonly under: (code: string) => number;
  readonly forPeople: number | undefined;
  readonly forOffice: number | undefined;
}

/** One list under one 合计, with or without columns for personnel and public funds. */
function oneList(
  print: Print,
  { codes, under, forPeople = 0, forOffice = 0 }: Amounts06,
): Pick<Sheet, 'header' | 'rows'> {
  const all = print.figure('06/合计/决算数', forPeople + forOffice);
  const line = (code: string): string[] => [
    code,
    NAMES[code] ?? '',
    print.figure(`06/${code}/决算数`, under(code)),
  ];
  if (print.style.economic === 'sole') {
    return { header: [['科目编码', '科目名称', '金额']], rows: [['合计', '', all], ...codes.map(line)] };
  }
  const parts = [
    print.figure('06/人员经费合计/决算数', forPeople),
    print.figure('06/公用经费合计/决算数', forOffice),
  ];
  const rows = codes.map((code) => {
    const [people, office] = isPersonnel(code) ? [under(code), 0] : [0, under(code)];
    return [...line(code), print.amount(people), print.amount(office)];
  });
  const header = [
    ['项目', '', '本年支出', '', ''],
    ['经济分类科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  ];
  return { header, rows: [['合计', '', all, ...parts], ...rows] };
}
