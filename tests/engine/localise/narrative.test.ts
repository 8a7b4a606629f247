import { describe, expect, it } from 'vitest';
import { check } from '../../../src/engine/check.ts';
import { withConsequences, type Finding, type Report } from '../../../src/model/index.ts';
import { speaker } from '../../../src/report/language.ts';
import { mendingWords } from '../../../src/report/mending.ts';
import { RULES } from '../../../src/rules/index.ts';
import { narrated } from '../../support/narrative.ts';

/** 4171.73 after 4987.28: 815.55 less, which is 16.35%. */
const SOUND =
  '一、收入支出决算总体情况说明\n2024年度收入总计4171.73万元，支出总计4171.73万元。与2023年度相比，收、支总计各减少815.55万元，下降16.35%。';

function findingsOf(report: Report): Finding[] {
  return check(report, RULES).findings.filter(({ rule, verdict }) => {
    return verdict !== 'rounding' && /^(?:narrative|words)\//u.test(rule);
  });
}

function told([finding, ...others]: readonly Finding[]): string[] {
  if (finding?.kind !== 'arithmetic') return finding ? [finding.rule] : [];
  const [best] = finding.explanations;
  const changes = (best?.changes ?? []).map(
    ({ figure, value }) => `${figure.printed} → ${value.toFixed(figure.decimals)}`,
  );
  const rules = [...new Set(withConsequences(finding).map(({ rule }) => rule))];
  return [`${best?.slip} ${changes.join(', ')}: ${rules.join(', ')}`, ...told(others)];
}

describe('slips of the narrative', () => {
  it('are none where all holds', () => {
    expect(told(findingsOf(narrated(SOUND)))).toEqual([]);
  });

  it.each<[string, string, string, string]>([
    [
      'a direction turned round, with what contradicts it and what does not follow from it',
      '各减少',
      '各增加',
      'direction 815.55 → -815.55, 16.35 → -16.35: narrative/change-rates, narrative/change-directions',
    ],
    ['a rate', '16.35%', '61.35%', 'transposed 61.35 → 16.35: narrative/change-rates'],
    ['a rate by a last digit', '16.35%', '16.36%', 'mistyped 16.36 → 16.35: narrative/change-rates'],
  ])('are one finding: %s', (_, from, to, expected) => {
    expect(told(findingsOf(narrated(SOUND.replace(from, to))))).toEqual([expected]);
  });

  it('are told by the direction that is wrong and the one that is right', () => {
    const report = narrated(SOUND.replace('各减少', '各增加'));
    const [finding] = findingsOf(report);
    if (finding?.kind !== 'arithmetic') throw new Error('nothing is told');
    const words = (language: 'zh' | 'en'): string =>
      mendingWords(finding, { report, rules: RULES, say: speaker(language) });
    expect(words('zh')).toMatch(/^方向写反了：.*说“增加”815\.55，照其余各数应为“减少”。$/u);
    expect(words('en')).toMatch(/says “增加” 815\.55; by all other figures it should be “减少”\.$/u);
  });
});
