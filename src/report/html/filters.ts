import { SEVERITIES, type Finding, type ReportPart } from '../../model/index.ts';
import { RULE_GROUPS } from '../../rules/rule.ts';
import { partOf } from '../coverage.ts';
import { plural } from '../language.ts';
import { ruleTitle } from '../message.ts';
import { partTitle } from '../place.ts';
import { SEVERITY_MARKS, SEVERITY_WORDS } from '../severity.ts';
import { countSeverities } from '../tally.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { type View } from './view.ts';

/** Controls that leave only some of the findings; they need the page's script, and are not shown where none runs. */
export function filters(view: View): Markup {
  const { say, findings } = view;
  const all = findings.map(({ finding }) => finding);
  const counts = countSeverities(all);
  return markup`<form class="filters">
<fieldset><legend>${say({ zh: '轻重', en: 'Severity' })}</legend>${SEVERITIES.map(
    (severity) =>
      markup` <label><input type="checkbox" name="severity" value="${severity}" checked> ${SEVERITY_MARKS[severity]} ${say(SEVERITY_WORDS[severity])} ${counts[severity]}</label>`,
  )}</fieldset>
<label>${say({ zh: '规则', en: 'Rule' })} <select name="rule"><option value="">${say({ zh: '全部', en: 'all' })}</option>${ruleOptions(all, view)}</select></label>
<label>${say({ zh: '表', en: 'Table' })} <select name="part"><option value="">${say({ zh: '全部', en: 'all' })}</option>${partOptions(all, view)}</select></label>
<label>${say({ zh: '文字', en: 'Text' })} <input type="search" name="text" placeholder="${say({ zh: '按 / 键输入', en: 'press /' })}"></label>
<p role="status" aria-live="polite">${say({ zh: `共 ${all.length} 个`, en: plural(all.length, 'finding') })}</p>
</form>
`;
}

/** Groups of rules, and under each its rules that found something. */
function ruleOptions(findings: readonly Finding[], view: View): Content {
  return RULE_GROUPS.map((group) => {
    const ofGroup = findings.filter(({ rule }) => rule.startsWith(`${group}/`));
    if (ofGroup.length === 0) return null;
    const rules = [...new Set(ofGroup.map(({ rule }) => rule))];
    const each = rules.map((rule) => {
      const count = ofGroup.filter((finding) => finding.rule === rule).length;
      return markup`<option value="${rule}">${ruleTitle({ rule }, view)} (${count})</option>`;
    });
    return markup`<optgroup label="${group}"><option value="${group}/">${group}/* (${ofGroup.length})</option>${each}</optgroup>`;
  });
}

function partOptions(findings: readonly Finding[], { outcome, report, say }: View): Content {
  const parts = outcome.result.coverage.map(({ part }): ReportPart => part);
  return parts.map((part) => {
    const count = findings.filter(({ at }) => partOf(at) === part).length;
    return count === 0
      ? null
      : markup`<option value="${part}">${partTitle(report, part, say)} (${count})</option>`;
  });
}
