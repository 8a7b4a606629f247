import economic from '../../../src/catalogue/economic.json' with { type: 'json' };
import { total, type Accounts, type Amounts } from './accounts.ts';
import type { Print } from './print.ts';
import type { Sheet } from './sheet.ts';

const NAMES: Readonly<Record<string, string>> = economic;
const isPersonnel = (code: string): boolean => /^30[13]/u.test(code);

/** 06 in one, two or three lists. */
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

const LINES = [
  { label: '合计', parts: ['出国', '购置', '运行', '接待'] },
  { label: '因公出国（境）费', parts: ['出国'] },
  { label: '公务用车购置及运行维护费', parts: ['购置', '运行'] },
  { label: '公务用车购置费', parts: ['购置'] },
  { label: '公务用车运行维护费', parts: ['运行'] },
  { label: '公务接待费', parts: ['接待'] },
];

/** 07, its lines down or across. */
export function threePublicSheet(print: Print, { threePublic: { budget, actual } }: Accounts): Sheet {
  const title = '财政拨款“三公”经费支出决算表';
  const note =
    total(Object.values(actual), (fen) => fen) === 0 ? '注：本单位本年度未发生“三公”经费支出。' : null;
  const figure = (label: string, parts: readonly string[], column: string, from: Amounts): string =>
    print.figure(
      `07/${label}/${column}`,
      total(parts, (part) => from[part]),
    );
  const pairs = LINES.map(({ label, parts }) => [
    figure(label, parts, '预算数', budget),
    figure(label, parts, '决算数', actual),
  ]);
  const ordinals = Array.from({ length: 12 }, (_, index) => String(index + 1));
  if (print.style.threePublic === 'down') return { title, note, ...down(print, pairs) };
  if (print.style.threePublic === 'across') {
    const header = [
      ['合计', '', '因公出国（境）费', '', '公务用车购置及运行维护费', '', '', '', '', '', '公务接待费', ''],
      ['', '', '', '', '小计', '', '公务用车购置费', '', '公务用车运行维护费', '', '', ''],
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? '预算数' : '决算数')),
    ];
    return { title, header, ordinals, rows: [pairs.flat()], note };
  }
  const group = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费'];
  const parts = ['', '', '小计', '公务用车购置费', '公务用车运行维护费', ''];
  const header = [
    ['预算数', '', '', '', '', '', '决算数', '', '', '', '', ''],
    [...group, ...group],
    [...parts, ...parts],
  ];
  const rows = [[...pairs.map(([first = '']) => first), ...pairs.map(([, second = '']) => second)]];
  return { title, header, ordinals, rows, note };
}

function down(
  print: Print,
  pairs: readonly (readonly string[])[],
): Pick<Sheet, 'header' | 'ordinals' | 'rows'> {
  const words = [
    '合计',
    '1.因公出国（境）费',
    '2.公务用车购置及运行维护费',
    '其中：（1）公务用车购置费',
    '（2）公务用车运行维护费',
    '3.公务接待费',
  ];
  const number = (text: string): string[] => (print.style.rowNumbers ? [text] : []);
  return {
    header: [['项目', ...number('行次'), '预算数', '决算数']],
    ordinals: ['栏次', ...number(''), '1', '2'],
    rows: pairs.map((pair, index) => [words[index] ?? '', ...number(String(index + 1)), ...pair]),
  };
}
