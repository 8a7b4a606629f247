import type { Figure, Form } from '../../model/index.ts';
import { clean, visible } from '../clean.ts';
import { figureAmongWords } from './figure.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { statedIn } from './shown.ts';
import type { View } from './view.ts';

/** What was meant to come of a project and what came of it, with the figures that are stated in words. */
export function formTexts(form: Form, view: View): Content {
  const texts: readonly (readonly [string, string])[] = [
    ['预期目标', form.goal],
    ['实际完成情况', form.achieved],
  ];
  const written = texts.filter(([, text]) => clean(text) !== '');
  if (written.length === 0) return null;
  return markup`<dl class="texts">
${written.map(([column, text]) => markup`<dt>${column}</dt><dd>${stated(column, text, form, view)}</dd>\n`)}</dl>
`;
}

function stated(column: string, text: string, form: Form, view: View): Content[] {
  const places = statedIn(form)
    .filter(({ at }) => at.row === column)
    .map((figure) => ({ figure, ...placeOf(figure, text) }))
    .filter(({ start }) => start >= 0)
    .toSorted((one, other) => one.start - other.start);
  const made: (string | Markup)[] = [];
  let last = 0;
  for (const { figure, start, end } of places) {
    if (start < last) continue;
    made.push(
      visible(text.slice(last, start)),
      figureAmongWords(figure, visible(text.slice(start, end)), column, view),
    );
    last = end;
  }
  return [...made, visible(text.slice(last))];
}

/** Where a number is first stated, and not the end of a longer one. */
function placeOf({ at }: Figure, text: string): { start: number; end: number } {
  const words = at.quote ?? '';
  let start = text.indexOf(words);
  while (start > 0 && /[\d.,，]/u.test(text.charAt(start - 1))) start = text.indexOf(words, start + 1);
  return words === '' ? { start: -1, end: -1 } : { start, end: start + words.length };
}
