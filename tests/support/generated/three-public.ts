import { total, type Accounts, type Amounts } from './accounts.ts';
import type { Print } from './print.ts';
import type { Sheet } from './sheet.ts';

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
  if (print.style.threePublic === 'down' || print.style.threePublic === 'counts')
    return { title, note, ...down(print, pairs) };
  if (print.style.threePublic === 'across') {
    const header = [
      ['合计', '', '因公出国（境）费', '', '公务用车购置及运行维护费', '', '', '', '', '', '公务接待费', ''],
      ['', '', '', '', '小计', '', '公务用车购置费', '', '公务用车运行维护费', '', '', ''],
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? '预算数' : '决算数')),
    ];
    return { title, header, ordinals, rows: [pairs.flat()], note };
  }
  if (print.style.threePublic === 'turned') {
    const header = [
      ['项目', '财政拨款安排的“三公”经费', '', '', '', '', '', '会议费'],
      ['', '小计', '因公出国（境）费用', '公务用车购置及运行维护费', '', '', '公务接待费', ''],
      ['', '', '', '小计', '公务用车购置费', '公务用车运行维护费', '', ''],
    ];
    const rows = [0, 1].map((column) => [
      ['预算数', '决算数'][column] ?? '',
      ...pairs.map((pair) => pair[column] ?? ''),
      print.amount(1_000_000),
    ]);
    return { title, header, ordinals: ['栏次', ...ordinals.slice(0, 7)], rows, note };
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
  const counts = [
    '（二）相关统计数',
    '1.因公出国（境）团组数（个）',
    '4.公务用车保有量（辆）',
    '6.国内公务接待人次（人）',
  ];
  const isCounted = print.style.threePublic === 'counts';
  const behind = isCounted
    ? counts.map((count, index) => [count, ...number(String(index + 7)), '—', index === 0 ? '—' : '12'])
    : [];
  return {
    header: [['项目', ...number('行次'), '预算数', '决算数']],
    ordinals: ['栏次', ...number(''), '1', '2'],
    rows: [
      ...(isCounted ? [['一、“三公”经费支出', ...number(''), '—', '—']] : []),
      ...pairs.map((pair, index) => [
        isCounted && index === 0 ? '（一）支出合计' : (words[index] ?? ''),
        ...number(String(index + 1)),
        ...pair,
      ]),
      ...behind,
    ],
  };
}
