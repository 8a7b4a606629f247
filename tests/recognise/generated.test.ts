import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine/check.ts';
import { extractText } from '../../src/extract/text/text.ts';
import { recognise } from '../../src/recognise/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { figuresByKey } from '../support/recognised.ts';
import { generateReport } from '../support/generated/report.ts';

const FIRST = Number(process.env['JUESUAN_SEED'] ?? 1);
const COUNT = Number(process.env['JUESUAN_REPORTS'] ?? 60);

describe('generated reports, consistent but for the rounding of each figure', () => {
  it.each(Array.from({ length: COUNT }, (_, index) => FIRST + index))(
    'report %i is read back as printed and raises no alarm',
    (seed) => {
      const { text, expected } = generateReport(seed);
      const report = recognise(extractText(text, 'generated.txt'));
      expect(figuresByKey(report)).toEqual(expected);
      const findings = check(report, RULES).findings.filter(({ severity }) => severity !== 'info');
      expect(findings.map(({ rule, verdict, at }) => [rule, verdict, at.key ?? at.quote])).toEqual([]);
    },
  );
});
