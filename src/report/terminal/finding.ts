import type { ArithmeticFinding, Finding, NamingFinding, ObservationFinding } from '../../model/index.ts';
import { clean } from '../clean.ts';
import { capital } from '../language.ts';
import { mendingWords } from '../mending.ts';
import { messageOf, namingWords, ruleOf, ruleTitle } from '../message.ts';
import { reckoningLine, roundingRoom } from '../reckoning.ts';
import { inReportWords, placeWords, sourceWords } from '../place.ts';
import { SEVERITY_MARKS, SEVERITY_WORDS } from '../severity.ts';
import { standingWords } from '../standing.ts';
import { equation } from './equation.ts';
import { grid } from './grid.ts';
import type { ReportPage } from './page.ts';
import { indent, paragraph } from './wrap.ts';

const MARGIN = 2;

/** A finding in full: place, what is printed and what ought to be, the reckoning, what to do, and the rule. */
export function leadingFinding(finding: Finding, page: ReportPage): string {
  const { say, style, width } = page;
  const inner = { ...page, width: width - MARGIN };
  const mark = `${SEVERITY_MARKS[finding.severity]} ${say(SEVERITY_WORDS[finding.severity])} `;
  const place = style[finding.severity](indent(placeWords(page.report, finding.at, say), width, mark));
  const standing = standingWords(page.standings?.get(finding), say);
  const details = [
    ...(standing === '' ? [] : [paragraph(standing, inner.width)]),
    ...explanation(finding, inner),
    ...advice(finding, inner),
  ].map(shiftRight);
  return [place, ...details].join('\n');
}

/** A finding that stands with the one above it: one sentence, the reckoning on one line, the rule. */
export function consequence(finding: Finding, page: ReportPage): string {
  const { style, width } = page;
  const sentence = indent(messageOf(finding, page), width, `  ${SEVERITY_MARKS[finding.severity]} `);
  const reckoned = finding.kind === 'arithmetic' ? [indent(reckoningLine(finding, page), width, '    ')] : [];
  return [style[finding.severity](sentence), ...reckoned, style.faint(`    ${finding.rule}`)].join('\n');
}

function explanation(finding: Finding, page: ReportPage): string[] {
  switch (finding.kind) {
    case 'arithmetic':
      return reckoning(finding, page);
    case 'naming':
      return names(finding, page);
    case 'observation':
      return observed(finding, page);
  }
}

function reckoning(finding: ArithmeticFinding, page: ReportPage): string[] {
  const { say, width } = page;
  const title = ruleTitle(finding, page);
  const formula = ruleOf(finding, page.rules)?.formula ?? '';
  return [
    paragraph(mendingWords(finding, page), width),
    paragraph(
      formula === '' ? title : say({ zh: `${title}：${formula}`, en: `${title}: ${formula}` }),
      width,
    ),
    equation(finding, page),
    paragraph(roundingRoom(finding, say), width),
  ];
}

function names(finding: NamingFinding, page: ReportPage): string[] {
  const { say, report, width } = page;
  const columns = [
    { title: say({ zh: '印的名称', en: 'Printed name' }) },
    { title: say({ zh: '出处', en: 'Printed in' }) },
    { title: say({ zh: '位置', en: 'Where' }) },
  ];
  const rows = finding.relation.names.map(({ text, at }) => [
    clean(text),
    inReportWords(report, { ...at, row: null, column: null }, say),
    sourceWords(at, say),
  ]);
  return [paragraph(capital(namingWords(finding, say)), width), grid(columns, rows, page)];
}

function observed(finding: ObservationFinding, page: ReportPage): string[] {
  const { say, width } = page;
  const quote = finding.at.quote === null ? '' : clean(finding.at.quote);
  const lines = [
    messageOf(finding, page),
    quote === '' ? '' : say({ zh: `原文：${quote}`, en: `Text: ${quote}` }),
  ];
  return lines.filter((line) => line !== '').map((line) => paragraph(line, width));
}

function advice(finding: Finding, { rules, say, style, width }: ReportPage): string[] {
  const rule = ruleOf(finding, rules);
  const remedy = rule
    ? [indent(say(rule.remedy), width, say({ zh: '→ 怎么办：', en: '→ What to do: ' }))]
    : [];
  const more = say({
    zh: `规则 ${finding.rule}（详见 juesuan explain ${finding.rule}）`,
    en: `Rule ${finding.rule} (see juesuan explain ${finding.rule})`,
  });
  return [...remedy, style.faint(paragraph(more, width))];
}

function shiftRight(block: string): string {
  return block.replace(/^(?=.)/gmu, ' '.repeat(MARGIN));
}
