import { describe, expect, it } from 'vitest';
import { subjectOf, trialOf } from '../bench/rollup/trial.ts';

const FIRST = Number(process.env['JUESUAN_SEED'] ?? 1);
const COUNT = Number(process.env['JUESUAN_DEPARTMENTS'] ?? 6);

describe('generated departments, the sums of their units but for the rounding of each figure', () => {
  it.each(Array.from({ length: COUNT }, (_, index) => FIRST + index))(
    'department %i raises no alarm, and an altered figure is found',
    (seed) => {
      const subject = subjectOf(seed);
      const findings = subject.sound.findings.filter(({ severity }) => severity !== 'info');
      expect(findings.map(({ rule, at }) => [rule, at.key ?? at.quote])).toEqual([]);
      const trials = [trialOf(subject, seed, 'unit'), trialOf(subject, seed, 'department')];
      expect(trials.filter(({ judgement }) => !judgement.first).map(({ what }) => what)).toEqual([]);
    },
    30_000,
  );
});
