import { FUND_COLUMNS_OF_FORM, type Figure, type Form, type Report } from '../../../model/index.ts';
import { clean } from '../../clean.ts';
import type { Say } from '../../language.ts';
import type { Ledger, LedgerRow } from './ledger.ts';

/** Where the weight and the score of an indicator stand: under those of the funds, as in the form. */
const [WEIGHT, SCORE] = [FUND_COLUMNS_OF_FORM.indexOf('分值'), FUND_COLUMNS_OF_FORM.indexOf('得分')];
/** Behind them, what indicators and texts say in numbers. */
const [TARGET, ACTUAL] = [FUND_COLUMNS_OF_FORM.length, FUND_COLUMNS_OF_FORM.length + 1];

/** The forms of the annex one below the other; null where the report has none. */
export function annexLedger({ annex, unit }: Report, say: Say): Ledger | null {
  if (annex.length === 0) return null;
  return {
    name: say({ zh: '绩效自评表', en: 'Self-evaluation' }),
    title: say({ zh: '项目支出绩效自评表', en: 'Self-evaluation forms' }),
    about: clean(unit ?? ''),
    fields: [
      { title: say({ zh: '表', en: 'Form' }), width: 5 },
      { title: say({ zh: '类别', en: 'Kind' }), width: 24 },
      { title: say({ zh: '名称', en: 'Line' }), width: 34 },
      { title: say({ zh: '指标值', en: 'Target' }), width: 16 },
      { title: say({ zh: '完成值', en: 'Actual' }), width: 16 },
    ],
    columns: [
      ...FUND_COLUMNS_OF_FORM,
      say({ zh: '指标值中的数', en: 'Number of target' }),
      say({ zh: '完成值中的数', en: 'Number of actual' }),
    ],
    rows: annex.flatMap((form) => formRows(form, say)),
    frozenFields: 3,
    remarks: [],
  };
}

function formRows(form: Form, say: Say): LedgerRow[] {
  const { number, project, moneyUnit, funds, indicators, fullMarks, total, stated } = form;
  const line = (texts: readonly string[], figures: Readonly<Record<number, Figure | null>>): LedgerRow => ({
    texts: [String(number), ...texts.map(clean)],
    figures: Array.from({ length: ACTUAL + 1 }, (_, index) => figures[index] ?? null),
  });
  const money = say({ zh: `资金（${moneyUnit}）`, en: `Funds (${moneyUnit})` });
  const words = say({ zh: '实际完成情况中的数', en: 'Figures in the text' });
  return [
    { ...line([project], {}), kind: 'heading' },
    ...funds.map(({ label, figures }) =>
      line(
        [money, label],
        Object.assign(
          {},
          FUND_COLUMNS_OF_FORM.map((column) => figures[column]),
        ),
      ),
    ),
    ...indicators.map(({ label, firstLevel, secondLevel, target, actual, weight, score }) =>
      line(
        [
          [firstLevel, secondLevel].filter((level) => level !== '').join(' / '),
          label,
          target.printed,
          actual.printed,
        ],
        {
          [WEIGHT]: weight,
          [SCORE]: score,
          [TARGET]: target.figure,
          [ACTUAL]: actual.figure,
        },
      ),
    ),
    ...stated.paid.map((figure) => line([words, say({ zh: '支付', en: 'paid' })], { [ACTUAL]: figure })),
    ...(stated.aided || stated.aidedByGoal
      ? [
          line([words, say({ zh: '扶持企业数', en: 'enterprises aided' })], {
            [TARGET]: stated.aidedByGoal,
            [ACTUAL]: stated.aided,
          }),
        ]
      : []),
    { ...line([say({ zh: '总分', en: 'Total' })], { [WEIGHT]: fullMarks, [SCORE]: total }), kind: 'total' },
  ];
}
