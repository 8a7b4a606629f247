import {
  FUND_COLUMNS_OF_FORM,
  withConsequences,
  type Form,
  type Indicator,
  type Quantity,
} from '../../model/index.ts';
import { clean } from '../clean.ts';
import { partId } from './anchors.ts';
import { extentClass } from './extent.ts';
import { figureCell } from './figure.ts';
import { formTexts } from './form-texts.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { hasPlace } from './shown.ts';
import type { View } from './view.ts';

/** The annexed forms 项目支出绩效自评表. Those without findings are left out of print, which says so. */
export function forms(view: View): Content {
  const { report, say, prefix, findings } = view;
  if (report.annex.length === 0) return null;
  const found = new Set(
    findings.flatMap(({ finding }) => withConsequences(finding)).map(({ at }) => at.form),
  );
  const quiet = report.annex.filter(({ number }) => !found.has(number)).length;
  const unprinted = markup`<p class="print-only">${say({
    zh: `另有 ${quiet} 张自评表没有问题，这里没有打印。`,
    en: `${quiet} more forms have no findings and are not printed here.`,
  })}</p>`;
  return markup`<section id="${prefix}annex" class="annex">
<h3>${say({ zh: '附件：项目支出绩效自评表', en: 'Annexed self-evaluation forms' })}</h3>
${report.annex.map((form) => formSection(form, found.has(form.number), view))}${quiet > 0 ? unprinted : null}</section>
`;
}

function formSection(form: Form, isFound: boolean, view: View): Markup {
  const name = formName(form, view);
  const rows = form.funds.length + form.indicators.length + ROWS_OF_TEXTS;
  return markup`<section class="form ${extentClass(rows)}${isFound ? null : ' quiet'}" id="${partId(form.at, view.prefix)}" data-name="${name}">
<h4>${name} ${clean(form.project)}</h4>
<p class="about">${aboutForm(form, view)}</p>
${fundsTable(form, view)}${formTexts(form, view)}${indicatorsTable(form, view)}</section>
`;
}

const ROWS_OF_TEXTS = 8;

/** Who has the money and who spends it, which as a rule is one unit. */
function aboutForm({ department, unit, moneyUnit }: Form, { say }: View): string {
  const names = new Set([clean(department), clean(unit)].filter((name) => name !== ''));
  return [...names, say({ zh: `金额单位 ${moneyUnit}`, en: `amounts in ${moneyUnit}` })].join(' · ');
}

function formName({ number }: Form, { say }: View): string {
  return say({ zh: `自评表 ${number}`, en: `Form ${number}` });
}

function fundsTable(form: Form, view: View): Content {
  if (form.funds.length === 0) return null;
  const columns = FUND_COLUMNS_OF_FORM.filter((column) =>
    form.funds.some(({ figures }) => hasPlace(figures[column])),
  );
  return markup`<div class="scroll"><table class="funds" data-name="${formName(form, view)}">
<caption class="unseen">${view.say({ zh: '项目资金', en: 'Funds' })}</caption>
<thead><tr><th scope="col">${view.say({ zh: '项目资金', en: 'Funds' })}</th>${columns.map(
    (column) => markup`<th scope="col">${column}</th>`,
  )}</tr></thead>
<tbody>
${form.funds.map(
  ({ label, figures }, row) =>
    markup`<tr><th scope="row">${clean(label)}</th>${columns.map((column, index) =>
      figureCell(figures[column], view, row === 0 && index === 0),
    )}</tr>
`,
)}</tbody></table></div>
`;
}

const INDICATOR_COLUMNS = [
  '三级指标',
  '一级指标',
  '二级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];
const SCORES: ReadonlySet<string> = new Set(['分值', '得分']);

function indicatorsTable(form: Form, view: View): Content {
  if (form.indicators.length === 0 && !hasPlace(form.total)) return null;
  return markup`<div class="scroll"><table class="indicators" data-name="${formName(form, view)}">
<caption class="unseen">${view.say({ zh: '绩效指标', en: 'Indicators' })}</caption>
<thead><tr>${INDICATOR_COLUMNS.map(
    (column) => markup`<th scope="col"${SCORES.has(column) ? markup` class="score"` : null}>${column}</th>`,
  )}</tr></thead>
<tbody>
${form.indicators.map((indicator, index) => indicatorRow(indicator, index === 0, view))}<tr><th scope="row">总分</th><td></td><td></td><td></td><td></td>${figureCell(form.fullMarks, view)}${figureCell(form.total, view, form.indicators.length === 0)}<td></td></tr>
</tbody></table></div>
`;
}

function indicatorRow(row: Indicator, isFirst: boolean, view: View): Markup {
  const { label, firstLevel, secondLevel, target, actual, weight, score, reason } = row;
  return markup`<tr><th scope="row">${clean(label)}</th><td>${clean(firstLevel)}</td><td>${clean(secondLevel)}</td>${quantity(target, view)}${quantity(actual, view)}${figureCell(weight, view, isFirst)}${figureCell(score, view)}<td>${clean(reason)}</td></tr>
`;
}

/** A figure of it may be tied to others of the form; what else it says is words. */
function quantity({ printed, figure }: Quantity, view: View): Markup {
  const anchor = figure && view.anchors.figures.get(figure);
  return anchor
    ? markup`<td class="f words" id="${anchor.id}" data-f="${anchor.number}">${clean(printed)}</td>`
    : markup`<td>${clean(printed)}</td>`;
}
