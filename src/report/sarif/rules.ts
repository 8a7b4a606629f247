import type { Severity } from '../../model/index.ts';
import type { Rule } from '../../rules/rule.ts';
import { sentence, type Say } from '../language.ts';
import type { SarifLevel, SarifRule } from './log.ts';

export const LEVELS: Readonly<Record<Severity, SarifLevel>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** A rule as viewers show it beside its results. */
export function sarifRule(rule: Rule, say: Say): SarifRule {
  const { id, title, severity, needs, formula, basis, why, remedy, since } = rule;
  const [group = ''] = id.split('/');
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: sentence(say(title), say) },
    fullDescription: { text: sentence(say(why), say) },
    help: {
      text: [say(why), say(remedy)].map((words) => sentence(words, say)).join(say({ zh: '', en: ' ' })),
      markdown: helpMarkdown(rule, say),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      tags: [group, ...needs.map((table) => `table-${table}`)],
      basis: say(basis),
      ...(formula === '' ? {} : { formula }),
      since,
    },
  };
}

function helpMarkdown({ id, formula, basis, why, remedy }: Rule, say: Say): string {
  const parts = [
    sentence(say(why), say),
    formula === '' ? '' : `\`${formula}\``,
    say({ zh: `**怎么办：**${remedy.zh}`, en: `**What to do:** ${remedy.en}` }),
    say({ zh: `**依据：**${basis.zh}`, en: `**Basis:** ${basis.en}` }),
    `\`juesuan explain ${id}\``,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** `within-table/code-total` is `WithinTableCodeTotal`. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[-/])([a-z0-9])/gu, (_, letter: string) => letter.toUpperCase());
}
