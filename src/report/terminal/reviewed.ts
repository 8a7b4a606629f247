import type { Finding } from '../../model/index.ts';
import type { Entry } from '../../review/entry.ts';
import type { Standing } from '../../review/review.ts';
import { clean } from '../clean.ts';
import { plural } from '../language.ts';
import { placeWords } from '../place.ts';
import type { Checked } from '../reporter.ts';
import { acceptanceWords } from '../standing.ts';
import { acceptedFindings } from '../tally.ts';
import type { ReportPage } from './page.ts';
import { indent, paragraph } from './wrap.ts';

/** What was accepted before: how many, or each with its reason; and what of it is no longer there. */
export function reviewed(outcome: Checked, { verbose }: { verbose: boolean }, page: ReportPage): string[] {
  const accepted = acceptedFindings(outcome);
  const { stale, standings } = outcome.review;
  const each = accepted.map((finding) => acceptedLine(finding, standings?.get(finding), page));
  return [
    ...(accepted.length === 0 ? [] : [[counted(accepted.length, verbose, page), ...(verbose ? each : [])]]),
    ...(stale.length === 0
      ? []
      : [[staleTitle(stale.length, page), ...stale.map((entry) => staleLine(entry, page))]]),
  ].map((lines) => lines.join('\n'));
}

function counted(count: number, verbose: boolean, { say, style, width }: ReportPage): string {
  const words = say({
    zh: `另有 ${count} 个问题已接受或按配置不报${verbose ? '：' : '（--verbose 可以看到）'}`,
    en: `${plural(count, 'finding')} accepted before or ignored${verbose ? ':' : ' (see them with --verbose)'}`,
  });
  return style.strong(paragraph(words, width));
}

function acceptedLine(finding: Finding, standing: Standing | undefined, page: ReportPage): string {
  const { say, width, report } = page;
  const place = placeWords(report, finding.at, say);
  const reason = acceptanceWords(standing, say);
  return indent(`${place} ${finding.rule}${say({ zh: '：', en: ': ' })}${reason}`, width, '  · ');
}

function staleTitle(count: number, { say, style, width }: ReportPage): string {
  const words = say({
    zh: `登记过的 ${count} 个问题已经不存在，可以用 juesuan baseline prune 清除：`,
    en: `${plural(count, 'accepted finding')} no longer there; juesuan baseline prune leaves them out:`,
  });
  return style.strong(paragraph(words, width));
}

function staleLine({ place, rule, reason }: Entry, { width }: ReportPage): string {
  return indent(`${clean(place)} ${rule}（${clean(reason)}）`, width, '  · ');
}
