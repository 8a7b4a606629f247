import type { Section } from '../../model/index.ts';
import { clean, visible } from '../clean.ts';
import { partId } from './anchors.ts';
import { extentClass } from './extent.ts';
import { badges, figureAmongWords } from './figure.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

/** The narrative by its sections, every figure in its place among the words. */
export function narrative(view: View): Content {
  const { report, say, prefix } = view;
  if (report.narrative.length === 0) return null;
  return markup`<section id="${prefix}narrative" class="narrative">
<h3>${say({ zh: '情况说明', en: 'Narrative' })}</h3>
${report.narrative.map((section) => passage(section, view))}</section>
`;
}

/** Characters that stand on a line, about. */
const LINE = 48;

function passage(section: Section, view: View): Markup {
  const { id, title, text } = section;
  const heading = text === title || text.startsWith(`${title}\n`) ? title : '';
  // Those of figures stand at the figures.
  const about = view.findings.filter(
    ({ finding: { at } }) => at.key === null && at.section === section.at.section,
  );
  const name = view.say({ zh: `情况说明${clean(id)}`, en: `narrative ${clean(id)}` });
  return markup`<section class="said ${extentClass(text.length / LINE)}" id="${partId(section.at, view.prefix)}" data-name="${name}">
<h4>${clean(heading === '' ? id : heading)}${badges(about, view)}</h4>
${paragraphs(section, heading.length, view)}</section>
`;
}

/** The paragraphs behind an offset. */
function paragraphs(section: Section, start: number, view: View): Markup[] {
  const made: Markup[] = [];
  const { text } = section;
  let begin = start;
  while (begin < text.length) {
    const stop = text.indexOf('\n', begin);
    const end = stop < 0 ? text.length : stop;
    if (end > begin) made.push(markup`<p>${wordsAndFigures(section, begin, end, view)}</p>\n`);
    begin = end + 1;
  }
  return made;
}

function wordsAndFigures(
  { text, figures, stretches }: Section,
  begin: number,
  end: number,
  view: View,
): Content[] {
  const made: Content[] = [];
  let last = begin;
  for (const [index, stretch] of stretches.entries()) {
    const figure = figures[index];
    if (figure === undefined || stretch.start < last || stretch.end > end) continue;
    const { row, column } = figure.at;
    const label = [row, column].flatMap((part) => (part === null ? [] : [clean(part)])).join(' ');
    made.push(
      visible(text.slice(last, stretch.start)),
      figureAmongWords(figure, visible(text.slice(stretch.start, stretch.end)), label, view, index === 0),
    );
    last = stretch.end;
  }
  return [...made, visible(text.slice(last, end))];
}
