import type { Words } from '../../../model/index.ts';
import { partOf } from '../../coverage.ts';
import { helpWith, type KeyWords } from '../../html/help.ts';
import { markup, type Markup } from '../../html/markup.ts';
import { navigationLink } from '../../html/navigation.ts';
import { tableNumber } from '../../place.ts';
import { HEADLINE_BLOCKS, headlines } from '../blocks.ts';
import type { Spending } from '../spending.ts';
import { tablesShown } from './tables.ts';
import type { DiffView } from './view.ts';

const TITLES: Readonly<Record<string, Words>> = {
  public: { zh: '三公与运行', en: 'Public' },
  totals: { zh: '总计', en: 'Totals' },
  movers: { zh: '变动最大', en: 'Movers' },
  classes: { zh: '各类', en: 'Classes' },
  moved: { zh: '科目变动', en: 'Moved' },
  renamed: { zh: '改名', en: 'Renamed' },
  uncompared: { zh: '没有比较', en: 'Not compared' },
  narrative: { zh: '说明', en: 'Narrative' },
  annex: { zh: '附件', en: 'Annex' },
};

/** The way to every part of the page that is there, with how many findings each has. */
export function navigation(view: DiffView, spending: Spending | null): Markup {
  const { diff, say, newer } = view;
  const { findings, report } = newer;
  const among = (id: string): number => findings.filter(({ finding }) => partOf(finding.at) === id).length;
  const plain = (id: string, isThere: boolean): Markup[] => {
    const title = TITLES[id];
    return isThere && title ? [navigationLink(id, say(title), among(id))] : [];
  };
  return markup`<nav aria-label="${say({ zh: '本页内容', en: 'On this page' })}"><ul>
${navigationLink('verdict', say({ zh: '结论', en: 'Verdict' }), 0)}${[...HEADLINE_BLOCKS].toReversed().map((id) => plain(id, headlines(diff, id).length > 0))}${plain('movers', (spending?.movers.length ?? 0) > 0)}${plain('classes', (spending?.classes.length ?? 0) > 0)}${navigationLink('findings', say({ zh: '问题', en: 'Findings' }), findings.length)}${plain('moved', diff.moved.length > 0)}${plain('renamed', diff.renamed.length > 0)}${plain('uncompared', diff.uncompared.length > 0)}${tablesShown(
    view,
  ).map((id) => {
    const printed = diff.new.tables[id].parts.status === 'missing' ? diff.old : diff.new;
    return navigationLink(`t${id}`, tableNumber(printed, id), among(id));
  })}${plain('narrative', report.narrative.length > 0)}${plain('annex', report.annex.length > 0)}</ul></nav>
${helpWith(KEYS, SIGNS, say)}`;
}

const SIGNS: Words = {
  zh: '↑ 增加，↓ 减少，“!”变动大或原来为零。没有变动的行收起在各表里。',
  en: '↑ more, ↓ less; “!” moved by much or from nil. Rows that did not move are folded in their tables.',
};

const KEYS: readonly KeyWords[] = [
  [['j', 'k'], { zh: '下一个、上一个问题', en: 'next, previous finding' }],
  [['n', 'p'], { zh: '下一行、上一行变动大的', en: 'next, previous row that moved by much' }],
  [['u'], { zh: '展开、收起没有变动的行', en: 'show, fold rows that did not move' }],
  [['/'], { zh: '筛选问题', en: 'filter findings' }],
  [['Esc'], { zh: '清除筛选', en: 'clear the filter' }],
];
