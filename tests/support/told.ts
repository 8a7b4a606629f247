import {
  NOWHERE,
  topicLabel,
  type Claim,
  type Figure,
  type Section,
  type TextBlock,
} from '../../src/model/index.ts';
import { readNarrative } from '../../src/recognise/narrative/index.ts';

/** Lines of text as a document has them, the first on line 1. */
export function textOf(lines: string): TextBlock[] {
  return lines
    .split('\n')
    .map((text, index) => ({ kind: 'text', text, at: { ...NOWHERE, line: index + 1 } }));
}

/** The sections of a narrative of these lines, under the heading of the third part. */
export function narrativeOf(lines: string): Section[] {
  return readNarrative(textOf(`2024年度单位决算情况说明\n${lines}`)).filter(({ id }) => id !== '前言');
}

/** What sentences tell under a heading, a claim to a line, then the sentences nothing was made of. */
export function told(sentences: string, heading = '九、其他重要事项说明'): string[] {
  const sections = narrativeOf(`${heading}\n${sentences}`);
  return sections.flatMap(({ claims, unread }) => [
    ...claims.map(toldClaim),
    ...unread.map(({ text }) => `unread ${text}`),
  ]);
}

/** `change 收入总计 9.00 上年 减少 1.00 减少 10.00%`: the kind, the topic, and each figure with its unit where it is not 万元. */
export function toldClaim(claim: Claim): string {
  const said = `${claim.kind} ${topicLabel(claim.topic)}`;
  switch (claim.kind) {
    case 'amount':
    case 'count':
      return `${said} ${print(claim.figure)}`;
    case 'budget':
      return `${said} ${claim.base} ${print(claim.figure)}`;
    case 'change': {
      const { current, prior, against, direction, delta, percent, percentDirection, level } = claim;
      const before = prior ? ` from ${print(prior)}` : '';
      const rate = percent ? ` ${percentDirection} ${print(percent)}` : '';
      return `${said} ${print(current)}${before} ${against} ${direction} ${print(delta)}${rate}${level ? ' level' : ''}`;
    }
    case 'share': {
      const { part, whole, wholeFigure, percent } = claim;
      return `${said} ${print(part)} of ${whole ? topicLabel(whole) : '?'} ${print(wholeFigure)}: ${print(percent)}`;
    }
    case 'completion':
      return `${said} ${print(claim.actual)} of ${claim.base} ${print(claim.budget)}: ${print(claim.percent)}`;
    case 'comparison':
      return `${said} ${print(claim.actual)} ${claim.relation} ${claim.base} ${print(claim.budget)}`;
    case 'list':
      return `${said} ${claim.names.map(({ text }) => text).join('、')}`;
    case 'nil':
      return said;
  }
}

function print(figure: Figure | null): string {
  if (figure === null) return '-';
  const unit = 'unit' in figure && figure.unit !== '万元' ? figure.unit : '';
  return `${figure.printed ?? figure.state}${unit}`;
}
