import type { Figure, Words } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Numbered } from '../marks.ts';
import { findingId, linkTo } from './anchors.ts';
import { markup, type Content, type Markup } from './markup.ts';
import type { View } from './view.ts';

const LOST: Words = { zh: '（丢失）', en: '(lost)' };

/** A cell with a figure in it, its tick, the findings that stand there, and what it ought to be. */
export function figureCell(figure: Figure, view: View, isFirst = false): Markup {
  const anchor = view.anchors.figures.get(figure);
  if (anchor === undefined) return markup`<td class="none"></td>`;
  const text = figure.state === 'lost' ? view.say(LOST) : clean(figure.printed ?? '');
  const names = classes(figure, view) + (text.length > LONGEST_NUMBER ? ' long' : '');
  // The first of a table takes the keyboard in; from there on arrows lead to the others.
  return markup`<td class="${names}" id="${anchor.id}" data-f="${anchor.number}"${isFirst ? markup` tabindex="0"` : null}>${text}${notes(figure, view)}</td>`;
}

/** What is longer is no number, and has to be broken. */
const LONGEST_NUMBER = 24;

/** A figure among words. `label` is what it is of; in a table its row and column tell. */
export function figureAmongWords(
  figure: Figure,
  words: string,
  label: string,
  view: View,
  isFirst = false,
): Markup {
  const anchor = view.anchors.figures.get(figure);
  if (anchor === undefined) return markup`${words}`;
  return markup`<span class="${classes(figure, view)}" id="${anchor.id}" data-f="${anchor.number}" data-of="${label}"${
    isFirst ? markup` tabindex="0"` : null
  }>${words}${notes(figure, view)}</span>`;
}

/** A link to a figure, where it has a place on the page. */
export function figureLink(figure: Figure | undefined, words: string, { anchors }: View): Content {
  const anchor = figure && anchors.figures.get(figure);
  return anchor ? markup`<a href="${linkTo(anchor.id)}">${words}</a>` : words;
}

/** How it is tied; blank and lost figures have no tick. */
function classes(figure: Figure, { marks }: View): string {
  const tie = marks.get(figure)?.tie;
  return tie === undefined ? 'f' : `f ${tie}`;
}

/** The numbers of the findings that stand at a figure, as links to them. */
export function findingsAt(figure: Figure, view: View): Content {
  return badges(view.marks.get(figure)?.findings ?? [], view);
}

export function badges(findings: readonly Numbered[], { anchors, say }: View): Content {
  return findings.map(
    ({ number, finding }) =>
      markup`<a class="at" href="${linkTo(findingId(finding, anchors))}" title="${say({
        zh: `问题 ${number}`,
        en: `Finding ${number}`,
      })}">${number}</a>`,
  );
}

function notes(figure: Figure, view: View): Content {
  const { oughts, say } = view;
  const ought = oughts.get(figure);
  return [
    findingsAt(figure, view),
    ought === undefined
      ? null
      : markup`<ins>${
          ought.isSure
            ? say({ zh: `应为 ${ought.value}`, en: `should be ${ought.value}` })
            : say({ zh: `或应为 ${ought.value}`, en: `perhaps ${ought.value}` })
        }</ins>`,
  ];
}
