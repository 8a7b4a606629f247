import { kindOf, type Movement } from '../../../diff/index.ts';
import type { Report } from '../../../model/index.ts';
import { unitWords } from '../../about.ts';
import { clean } from '../../clean.ts';
import { markup, type Content, type Markup } from '../../html/markup.ts';
import { SEVERITY_MARKS } from '../../severity.ts';
import type { Say } from '../../language.ts';
import { headlines } from '../blocks.ts';
import { comparedWords, percentWords } from '../words.ts';
import type { DiffView } from './view.ts';

/** Whose accounts these are, of which years, and what became of them, in words. */
export function summary(view: DiffView): Markup {
  const { say, diff, sides } = view;
  const { old, new: current } = diff;
  return markup`<header class="of-report">
<h2 id="top">${unitWords(current, say)}</h2>
<p class="about">${comparedWords(diff, say)}</p>
<ul class="files">
<li>${sides[0]} ${fileOf(old, current, say)}</li>
<li>${sides[1]} ${clean(current.path)}</li></ul>
</header>
<section id="verdict" class="verdict">
<h3>${say({ zh: '结论', en: 'Verdict' })}</h3>
${found(view)}${headlineSentences(view)}${counts(view)}</section>
`;
}

/** The older one's unit is told where it goes by another name. */
function fileOf(old: Report, current: Report, say: Say): string {
  const path = clean(old.path);
  return old.unit === current.unit ? path : `${path} · ${unitWords(old, say)}`;
}

function found({ say, newer: { findings } }: DiffView): Content {
  const worst = (['error', 'warning', 'info'] as const).find((severity) =>
    findings.some(({ finding }) => finding.severity === severity),
  );
  return worst === undefined
    ? markup`<p class="conclusion good">✓ ${say({ zh: '两年之间没有发现问题。', en: 'Nothing was found between the two years.' })}</p>\n`
    : markup`<p class="conclusion ${worst}">${SEVERITY_MARKS[worst]} ${say({
        zh: `两年对不上或要说明的 ${findings.length} 处。`,
        en: `Of the two years, to be mended or explained: ${findings.length}.`,
      })}</p>\n`;
}

const TOLD: ReadonlySet<string> = new Set([
  '01/本年收入合计/决算数',
  '01/本年支出合计/决算数',
  '07/合计/决算数',
  '机关运行经费',
]);

function headlineSentences({ diff, say, sides: [was] }: DiffView): Content {
  const lines = [...headlines(diff, 'totals'), ...headlines(diff, 'public')];
  const told = lines.filter(({ compared }) => TOLD.has(compared.key));
  return told.map(({ name, compared }) => markup`<p>${movedWords(name, compared.movement, was, say)}</p>\n`);
}

/** What a figure comes to, and how that differs from the year before, as a sentence. */
function movedWords(label: string, movement: Movement, before: string, say: Say): string {
  const { is, change, percent, unit, decimals } = movement;
  const [amount, size] = [is, change.abs()].map((value) => `${value.toFixed(decimals)} ${unit}`);
  if (kindOf(movement) === 'level')
    return say({
      zh: `${label} ${amount}，与 ${before}持平。`,
      en: `${label}: ${amount}, the same as before.`,
    });
  const share = percent === null ? say({ zh: '原来为零', en: 'from nil' }) : percentWords(movement);
  return change.isNegative()
    ? say({
        zh: `${label} ${amount}，比 ${before}减少 ${size}（${share}）。`,
        en: `${label}: ${amount}, ${size} less (${share}).`,
      })
    : say({
        zh: `${label} ${amount}，比 ${before}增加 ${size}（${share}）。`,
        en: `${label}: ${amount}, ${size} more (${share}).`,
      });
}

function counts({ diff, say }: DiffView): Markup {
  const kinds = { changed: 0, added: 0, removed: 0, level: 0 };
  for (const { movement } of diff.compared) kinds[kindOf(movement)] += 1;
  const renamed = new Set(diff.renamed.map(({ row }) => row)).size;
  const told: readonly (readonly [count: number, words: string])[] = [
    [kinds.changed, say({ zh: '个数变了', en: 'figures changed' })],
    [kinds.added, say({ zh: '个数是新增行的', en: 'figures of rows that are new' })],
    [kinds.removed, say({ zh: '个数的行没有了', en: 'figures of rows that are gone' })],
    [kinds.level, say({ zh: '个数没有变', en: 'figures the same' })],
    [renamed, say({ zh: '个科目改了名称', en: 'codes renamed' })],
    [diff.moved.length, say({ zh: '个科目很可能换了编码', en: 'codes probably moved' })],
    [diff.uncompared.length, say({ zh: '个数没有比较', en: 'figures not compared' })],
  ];
  return markup`<ul class="tally">
${told.map(([count, words]) => (count === 0 ? null : markup`<li><b>${count}</b> ${words}</li>\n`))}</ul>
`;
}
