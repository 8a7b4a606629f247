import { VERDICTS, type Result, type Verdict } from '../../model/index.ts';
import { aboutWords, unitWords } from '../about.ts';
import { clean } from '../clean.ts';
import { plural, type Say } from '../language.ts';
import { countSeverities } from '../tally.ts';
import { VERDICT_MEANINGS, VERDICT_SIGNS } from '../verdicts.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { type View } from './view.ts';
import { SEVERITY_MARKS } from '../severity.ts';

/** Whose accounts these are, and what the check comes to, in words and in numbers. */
export function verdict(view: View): Markup {
  const { report, say, outcome, prefix } = view;
  return markup`<header class="of-report">
<h2 id="${prefix}top">${unitWords(report, say)}</h2>
<p class="about">${aboutWords(report, say).join(' · ')} · ${say({ zh: '文件', en: 'file' })} ${clean(outcome.path)}</p>
</header>
<section id="${prefix}verdict" class="verdict">
<h3>${say({ zh: '结论', en: 'Verdict' })}</h3>
${found(view)}<p>${relationsWords(outcome.result, say)}</p>
<ul class="counts">
${VERDICTS.map((each) => verdictCount(each, outcome.result, say))}</ul>
</section>
`;
}

/** The worst there is to say, in a sentence of its own. */
function found({ findings, say }: View): Content {
  const { error, warning, info } = countSeverities(findings.map(({ finding }) => finding));
  if (findings.length === 0)
    return markup`<p class="conclusion good">✓ ${say({ zh: '没有发现问题。', en: 'Nothing was found.' })}</p>\n`;
  const severity = error > 0 ? 'error' : warning > 0 ? 'warning' : 'info';
  const parts = [
    error === 0 ? '' : say({ zh: `错误 ${error} 处`, en: plural(error, 'error') }),
    warning === 0 ? '' : say({ zh: `警告 ${warning} 处`, en: plural(warning, 'warning') }),
    info === 0 ? '' : say({ zh: `提示 ${info} 处`, en: plural(info, 'note') }),
  ].filter((part) => part !== '');
  return markup`<p class="conclusion ${severity}">${SEVERITY_MARKS[severity]} ${say({
    zh: `发现问题：${parts.join('，')}。`,
    en: `Found: ${parts.join(', ')}.`,
  })}</p>\n`;
}

function relationsWords({ counts }: Result, say: Say): string {
  const { holds, rounding, tail, mismatch, undetermined, notApplicable } = counts;
  const judged = holds + rounding + tail + mismatch;
  const open = undetermined + notApplicable;
  if (judged + open === 0)
    return say({ zh: '没有可以核对的勾稽关系。', en: 'There is no relation between figures to check.' });
  const rest = say({
    zh: open === 0 ? '。' : `；另有 ${open} 条没能核对，原因见“没能核对的”。`,
    en: open === 0 ? '.' : `; ${open} more could not be judged, for the reasons under “Not checked”.`,
  });
  return say({
    zh: `核对了 ${judged} 条勾稽关系，对得上 ${holds + rounding} 条，对不上 ${mismatch + tail} 条${rest}`,
    en: `Of ${plural(judged, 'relation')} between figures ${holds + rounding} hold and ${mismatch + tail} do not${rest}`,
  });
}

function verdictCount(verdictOf: Verdict, { counts }: Result, say: Say): Content {
  const count = counts[verdictOf];
  if (count === 0) return null;
  return markup`<li class="${verdictOf}"><span class="sign">${VERDICT_SIGNS[verdictOf]}</span> <b>${count}</b> ${say(VERDICT_MEANINGS[verdictOf])}</li>
`;
}
