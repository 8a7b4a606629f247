import { markup, type Content } from '../../html/markup.ts';
import { moveWords, renamedWords, uncomparedGroups, uncomparedWords } from '../rows.ts';
import type { DiffView } from './view.ts';

/** Codes that moved or bear another name, and what could not be compared, each in a sentence. */
export function changes({ diff, say }: DiffView): Content {
  const lists = [
    {
      id: 'moved',
      title: say({ zh: '科目很可能有变动的', en: 'Codes probably moved' }),
      about: say({ zh: '只作提示，没有合并计算。', en: 'Told as a hint; nothing is reckoned together.' }),
      items: diff.moved.map((move) => moveWords(move, say)),
    },
    {
      id: 'renamed',
      title: say({ zh: '名称变了的', en: 'Renamed' }),
      about: '',
      items: renamedWords(diff.renamed, say),
    },
    {
      id: 'uncompared',
      title: say({ zh: '没有比较的', en: 'Not compared' }),
      about: say({ zh: '只在一份报告里有的数。', en: 'Figures of one report alone.' }),
      items: uncomparedGroups(diff).map((group) => uncomparedWords(group, diff, say)),
    },
  ];
  return lists
    .filter(({ items }) => items.length > 0)
    .map(
      ({ id, title, about, items }) => markup`<section id="${id}">
<h3>${title}</h3>
${about === '' ? null : markup`<p class="about">${about}</p>\n`}<ul>
${items.map((words) => markup`<li>${words}</li>\n`)}</ul>
</section>
`,
    );
}
