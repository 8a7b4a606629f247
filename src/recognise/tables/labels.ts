import { classCode, CLASSES } from '../../catalogue/index.ts';
import { FUNDS, type TableId } from '../../model/index.ts';
import { label } from '../wording.ts';

/** A named line: its canonical label, and how reports word it. */
interface LineWording {
  readonly line: string;
  readonly wording: RegExp;
  /** Where a wording serves both lists of 01 and 04, the list it stands in: 0 is income, 1 expenditure. */
  readonly panel?: number;
}

const TOTALS: readonly LineWording[] = [
  { line: '本年收入合计', wording: /^(?:本年)?收入合计$|^本年收入$/u },
  { line: '本年支出合计', wording: /^(?:本年)?支出合计$|^本年支出$/u },
  { line: '收入总计', wording: /^收入总计$/u },
  { line: '支出总计', wording: /^支出总计$/u },
  { line: '收入总计', wording: /^(?:总计|合计)$/u, panel: 0 },
  { line: '支出总计', wording: /^(?:总计|合计)$/u, panel: 1 },
  { line: '年初结转和结余', wording: /^(?:年初|上年)(?:财政拨款)?结转(?:[和及]?结余)?$/u },
  {
    line: '年末结转和结余',
    wording: /^年末(?:财政拨款)?(?:结转)?[和及]?结余$|^年末(?:财政拨款)?结转$|^结转下年(?:[和及]?结余)?$/u,
  },
];

const FUND_WORDINGS: readonly { readonly fund: (typeof FUNDS)[number]; readonly wording: RegExp }[] = [
  { fund: '一般公共预算财政拨款', wording: /^一般公共预算(?:财政拨款)?(?:收入)?$/u },
  { fund: '政府性基金预算财政拨款', wording: /^政府性基金(?:预算)?(?:财政拨款)?(?:收入)?$/u },
  { fund: '国有资本经营预算财政拨款', wording: /^国有资本经营(?:预算)?(?:财政拨款)?(?:收入)?$/u },
];

const LINES: Readonly<Partial<Record<TableId, readonly LineWording[]>>> = {
  '01': [
    ...TOTALS,
    ...FUND_WORDINGS.map(({ fund, wording }) => ({ line: `${fund}收入`, wording, panel: 0 })),
    { line: '上级补助收入', wording: /^上级补助收入$/u },
    { line: '事业收入', wording: /^事业收入$/u },
    { line: '经营收入', wording: /^(?:事业单位)?经营收入$/u },
    { line: '附属单位上缴收入', wording: /^附属单位(?:上缴收入|缴款)$/u },
    { line: '其他收入', wording: /^其他收入$/u },
    { line: '使用非财政拨款结余', wording: /^使用非财政拨款结余|^用事业基金弥补收支差额$/u },
    { line: '结余分配', wording: /^结余分配/u },
  ],
  '04': [...TOTALS, ...FUND_WORDINGS.map(({ fund, wording }) => ({ line: fund, wording, panel: 0 }))],
  '06': [
    { line: '人员经费合计', wording: /^人员经费(?:合计|小计)$/u },
    { line: '公用经费合计', wording: /^(?:日常)?公用经费(?:合计|小计)$/u },
  ],
  '07': [
    {
      line: '合计',
      wording: /^合计$|^支出合计$|^三公经费(?:支出)?(?:合计)?$|^财政拨款三公经费(?:支出)?(?:合计)?$/u,
    },
    { line: '因公出国（境）费', wording: /^因公出国\(境\)(?:费用?)?(?:支出)?$/u },
    {
      line: '公务用车购置及运行维护费',
      wording:
        /^公务用车(?:购置[及和]运行(?:维护)?)?费用?(?:支出)?(?:小计)?$|^公务用车购置[及和]运行(?:维护)?$/u,
    },
    { line: '公务用车购置费', wording: /^公务用车购置(?:费用?)?(?:支出)?$/u },
    { line: '公务用车运行维护费', wording: /^公务用车运行(?:维护)?(?:费用?)?(?:支出)?$/u },
    { line: '公务接待费', wording: /^公务接待(?:费用?)?(?:支出)?$/u },
  ],
};

const FUNCTIONAL_TOTAL: readonly LineWording[] = [
  { line: '合计', wording: /^(?:本年)?(?:收入|支出)?[合总]计$/u },
];

/** The canonical label of a named line as it stands in a list of a table, `null` for a label it does not know. */
export function lineOf(table: TableId, text: string, panel: number): string | null {
  const words = label(text);
  const found = (LINES[table] ?? FUNCTIONAL_TOTAL).find(
    ({ wording, panel: only }) => wording.test(words) && (only === undefined || only === panel),
  );
  return found?.line ?? null;
}

/** The labels of the named lines of a table, each once, in the order of the form. */
export function labelsOf(table: TableId): string[] {
  return [...new Set((LINES[table] ?? FUNCTIONAL_TOTAL).map(({ line }) => line))];
}

/** The 类 a line of 01 or 04 names, by its current or a former name. */
export function classOf(text: string): { code: string; name: string } | null {
  return classWithCode(classCode(label(text)));
}

/** The only 类 between two others, which a line that stands there names however it is spelt. */
export function classBetween(
  before: string | null,
  after: string | null,
): { code: string; name: string } | null {
  if (before === null || after === null) return null;
  const [only, another] = Object.keys(CLASSES).filter((code) => code > before && code < after);
  return another === undefined ? classWithCode(only ?? null) : null;
}

function classWithCode(code: string | null): { code: string; name: string } | null {
  const name = code === null ? undefined : CLASSES[code];
  return code === null || name === undefined ? null : { code, name };
}
