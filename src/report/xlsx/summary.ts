import { VERDICTS } from '../../model/index.ts';
import { aboutWords, unitWords } from '../about.ts';
import { clean } from '../clean.ts';
import { conclusionWords } from '../conclusion.ts';
import { partsOf } from '../coverage.ts';
import { hindrancesOf } from '../hindrances.ts';
import { plural } from '../language.ts';
import { TIE_SIGNS, TIE_WORDS } from '../marks.ts';
import { tally } from '../tally.ts';
import { VERDICT_MEANINGS, VERDICT_NAMES, VERDICT_SIGNS } from '../verdicts.ts';
import { VERSION } from '../version.ts';
import { CENTERED, COUNT, TIE_FILLS, VERDICT_FILLS, WORDS, filled, leading } from './looks.ts';
import type { Paper } from './paper.ts';
import { PageSheet } from './page.ts';
import { ROWS_ABOVE, counted } from './list.ts';
import { linked, text, type Cell } from '../workbook/cell.ts';
import type { CellRef } from '../workbook/address.ts';
import type { Sheet } from '../workbook/sheet.ts';

const WIDTHS = [14, 46, 12, 12, 12, 12, 12];

/** Whose accounts were checked and what it came to: the first sheet of a working paper. */
export function summarySheet(paper: Paper): Sheet {
  const { sheets, telling } = paper;
  const page = new PageSheet(WIDTHS);
  page.title(telling.say({ zh: '决算公开核对底稿', en: 'Working paper' }));
  heading(page, paper);
  signatures(page, paper);
  parts(page, paper);
  relations(page, paper);
  leftOut(page, paper);
  legend(page, paper);
  return page.toSheet(sheets.summary, '4472C4');
}

function heading(page: PageSheet, { outcome, telling, sheets, accepted, open }: Paper): void {
  const { report, say } = telling;
  const total = tally([outcome], { verbose: false });
  page.entry(say({ zh: '单位', en: 'Unit' }), text(unitWords(report, say), WORDS));
  page.entry(say({ zh: '决算', en: 'Accounts' }), text(aboutWords(report, say).join(' · '), WORDS));
  page.entry(say({ zh: '文件', en: 'File' }), text(clean(outcome.path), WORDS));
  page.entry(say({ zh: '结论', en: 'Result' }), text(conclusionWords(total, say), WORDS));
  const listed = say({
    zh: `${open.length} 个，见问题清单`,
    en: `${plural(open.length, 'finding')}, listed`,
  });
  page.entry(
    say({ zh: '问题', en: 'Findings' }),
    linked(text(listed, leading(WORDS)), topOf(sheets.findings)),
  );
  if (accepted.length > 0) {
    const words = say({
      zh: `${accepted.length} 个，理由和经手人见“已接受”`,
      en: `${accepted.length}, with reasons`,
    });
    page.entry(
      say({ zh: '已接受', en: 'Accepted' }),
      linked(text(words, leading(WORDS)), topOf(sheets.accepted)),
    );
  }
  page.entry(say({ zh: '核对工具', en: 'Checked with' }), text(`juesuan ${VERSION}`, WORDS));
}

function topOf(sheet: string): CellRef {
  return { sheet, row: 0, column: 0 };
}

/** Lines for those who answer for the paper. */
function signatures(page: PageSheet, { telling: { say } }: Paper): void {
  const date = say({ zh: '日期', en: 'Date' });
  page.toSign(say({ zh: '编制人', en: 'Prepared by' }), date);
  page.toSign(say({ zh: '复核人', en: 'Reviewed by' }), date);
}

function parts(page: PageSheet, { outcome, telling, open, ledgers }: Paper): void {
  const { say } = telling;
  page.headline(say({ zh: '各表', en: 'Tables' }));
  page.header([
    say({ zh: '表', en: 'Table' }),
    say({ zh: '名称', en: 'Title' }),
    say({ zh: '状态', en: 'Status' }),
    say({ zh: '行数', en: 'Rows' }),
    say({ zh: '数字', en: 'Figures' }),
    say({ zh: '已勾稽', en: 'Tied' }),
    say({ zh: '问题', en: 'Findings' }),
  ]);
  const found = open.map(({ finding }) => finding);
  for (const part of partsOf(outcome.result, found, say)) {
    const sheet = ledgers.get(part.part)?.sheet;
    const title: Cell = text(part.title, sheet === undefined ? WORDS : leading(WORDS));
    page.cells([
      text(part.number, WORDS),
      linked(title, sheet === undefined ? undefined : { sheet, row: ROWS_ABOVE, column: 0 }),
      text(part.status, CENTERED),
      text(part.extent, COUNT),
      counted(part.printed),
      counted(part.tied),
      counted(part.findings, part.findings === 0 ? COUNT : filled(COUNT, TIE_FILLS.broken)),
    ]);
  }
}

function relations(page: PageSheet, { outcome, telling, sheets }: Paper): void {
  const { say, report } = telling;
  const { evaluations, counts } = outcome.result;
  page.headline(say({ zh: '勾稽关系', en: 'Relations' }));
  for (const verdict of VERDICTS) {
    const those = evaluations.filter((evaluation) => evaluation.verdict === verdict);
    if (those.length === 0) continue;
    const name = `${VERDICT_SIGNS[verdict]} ${say(VERDICT_NAMES[verdict])}`;
    const meaning = text(`${counts[verdict]} ${say(VERDICT_MEANINGS[verdict])}`, leading(WORDS));
    const isListed = verdict !== 'undetermined' && verdict !== 'notApplicable';
    page.entry(
      name,
      isListed
        ? linked(meaning, { sheet: sheets.relations, row: ROWS_ABOVE, column: 0 })
        : { ...meaning, style: WORDS },
      filled(CENTERED, VERDICT_FILLS[verdict]),
    );
    for (const { reason, relations: count } of hindrancesOf(report, those, say)) {
      const words = say({ zh: `· ${reason}：${count} 条`, en: `· ${reason}: ${plural(count, 'relation')}` });
      page.entry('', text(words, WORDS));
    }
  }
}

/** What was not understood, and what was accepted and is no longer there. */
function leftOut(page: PageSheet, { outcome, telling }: Paper): void {
  const { say, report } = telling;
  const unread = report.narrative.flatMap((section) => section.unread).length;
  const { stale } = outcome.review;
  if (unread + stale.length === 0) return;
  page.headline(say({ zh: '其他', en: 'Besides' }));
  if (unread > 0) {
    const words = say({
      zh: `情况说明中有 ${unread} 句没有读懂，其中的数没有核对，列在“情况说明”表下方`,
      en: `${plural(unread, 'sentence')} of the narrative not understood, listed below its figures`,
    });
    page.entry(say({ zh: '没有读懂', en: 'Not understood' }), text(words, WORDS));
  }
  for (const { place, rule, reason } of stale) {
    const words = `${clean(place)} ${rule}${say({ zh: '：', en: ': ' })}${clean(reason)}`;
    page.entry(say({ zh: '已不存在', en: 'No longer there' }), text(words, WORDS));
  }
}

function legend(page: PageSheet, { telling: { say } }: Paper): void {
  page.headline(say({ zh: '各表中的标记', en: 'Ticks' }));
  const ties = ['exact', 'rounding', 'broken', 'unjudged', 'notApplicable', 'unrelated'] as const;
  for (const tie of ties)
    page.entry(TIE_SIGNS[tie], text(say(TIE_WORDS[tie]), WORDS), filled(CENTERED, TIE_FILLS[tie]));
}
