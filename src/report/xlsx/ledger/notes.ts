import type { Figure } from '../../../model/index.ts';
import type { Numbered } from '../../marks.ts';
import { messageOf } from '../../message.ts';
import { SEVERITY_WORDS } from '../../severity.ts';
import type { Paper } from '../paper.ts';

/** The findings a figure has to do with: those that point at it first. */
export function findingsAt(figure: Figure, { marks, involving }: Paper): readonly Numbered[] {
  const pointing = marks.get(figure)?.findings ?? [];
  const others = involving.get(figure) ?? [];
  return [...pointing, ...others.filter((one) => !pointing.includes(one))];
}

/** What the comment of a figure says of them. */
export function noteOn(figure: Figure, paper: Paper): string {
  const { marks, telling, open } = paper;
  const { say } = telling;
  const pointing = marks.get(figure)?.findings ?? [];
  return findingsAt(figure, paper)
    .map((one) => {
      const { number, finding } = one;
      const severity = say(SEVERITY_WORDS[finding.severity]);
      const kind = number > open.length ? say({ zh: '已接受', en: 'accepted' }) : severity;
      const title = say({ zh: `问题 ${number}（${kind}）`, en: `Finding ${number} (${kind})` });
      return pointing.includes(one)
        ? say({ zh: `${title}：`, en: `${title}: ` }) + messageOf(finding, telling)
        : say({ zh: `${title}的算式用到这个数。`, en: `${title} reckons with this figure.` });
    })
    .join('\n');
}
