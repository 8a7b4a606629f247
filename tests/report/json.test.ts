import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import type { Outcome, ReportOptions } from '../../src/report/index.ts';
import { checkLineSchema, checkReportSchema, type CheckReport } from '../../src/report/json/schema.ts';
import { json, jsonl } from '../../src/report/json/index.ts';
import { BROKEN, CLEAN, SUSPECT, options, outcomeOf } from './checked.ts';

const FAILED: Outcome = {
  kind: 'failed',
  error: new InputError('not-found', 'none.txt', { zh: '找不到这个文件', en: 'no such file' }),
};

const ROUNDED = { tables: { '05': { rows: { 合计: ['3.34', '1.11', '2.22'] } } } };

function report(outcomes: readonly Outcome[], changes: Partial<ReportOptions> = {}): CheckReport {
  return checkReportSchema.parse(JSON.parse(json.render(outcomes, options(changes))));
}

describe('JSON report', () => {
  it('is of the schema and has nine tables, whatever the report prints', () => {
    const { documents, summary } = report([outcomeOf(CLEAN)]);
    expect(documents[0]?.tables.map(({ id, status }) => `${id} ${status}`)).toEqual([
      '01 missing',
      '02 missing',
      '03 missing',
      '04 missing',
      '05 read',
      '06 read',
      '07 missing',
      '08 missing',
      '09 missing',
    ]);
    expect(documents[0]?.tables[0]?.title).toBe('收入支出决算总表');
    expect(summary).toEqual({ documents: 1, failed: 0, error: 0, warning: 0, info: 0, accepted: 0 });
  });

  it('gives both sides, the difference and what rounding allows as decimal strings', () => {
    const [finding] = report([outcomeOf(BROKEN)]).documents[0]?.findings ?? [];
    expect(finding).toMatchObject({
      rule: 'within-table/across',
      severity: 'error',
      verdict: 'mismatch',
      expected: '221.60',
      actual: '221.69',
      difference: '0.09',
      unit: '万元',
      bounds: ['221.59', '221.61'],
      suggestion: {
        value: '221.60',
        reason: '改成它，与有关各数就都对得上；另有 2 处改动同样说得通',
      },
    });
    expect(finding?.at.key).toBe('05/合计/合计');
  });

  it('names every term of the relation as evidence, nil ones too', () => {
    const [finding] = report([outcomeOf(BROKEN)]).documents[0]?.findings ?? [];
    expect(finding?.evidence.map(({ weight, side, label, value }) => [weight, side, label, value])).toEqual([
      ['1', 'left', '公开05表 合计 合计', '221.69'],
      ['1', 'right', '公开05表 合计 基本支出', '221.60'],
      ['1', 'right', '公开05表 合计 项目支出', '0.00'],
    ]);
  });

  it('is one finding for one figure, with what it breaks besides and what ought to be printed', () => {
    const findings = report([outcomeOf(SUSPECT)]).documents[0]?.findings ?? [];
    expect(findings).toHaveLength(1);
    const [{ cause, fingerprint, consequences, explanations, suggestion } = {}] = findings;
    expect(consequences?.map((each) => each.cause)).toEqual([cause]);
    expect(consequences?.map((each) => each.fingerprint)).not.toEqual([fingerprint]);
    expect(explanations).toMatchObject([
      {
        slip: 'mistyped',
        mends: 2,
        asGood: true,
        repairs: [{ at: { key: '05/合计/基本支出' }, printed: '121.69', value: '121.60' }],
      },
    ]);
    expect(suggestion).toEqual({ value: '121.60', reason: '改成它，与有关各数就都对得上' });
  });

  it('hides what rounding explains, and counts it among the relations all the same', () => {
    const hidden = report([outcomeOf(ROUNDED)]);
    expect(hidden.documents[0]?.findings).toEqual([]);
    expect(hidden.documents[0]?.relations.rounding).toBe(1);
    const shown = report([outcomeOf(ROUNDED)], { verbose: true });
    expect(shown.documents[0]?.findings.map(({ verdict }) => verdict)).toEqual(['rounding']);
    expect(shown.summary.info).toBe(1);
  });

  it('keeps half a unit of the last digit in the bounds of three addends', () => {
    const rows = { 合计: ['9.00', '1.11', '2.22'], 205: ['1.00', '1.00', ''] };
    const findings = report([outcomeOf({ tables: { '05': { rows } } })]).documents[0]?.findings ?? [];
    expect(findings[0]?.bounds).toEqual(['3.32', '3.34']);
    expect(findings).toHaveLength(1);
  });

  it('tells of inputs that failed, in the language asked for', () => {
    const { errors, summary, documents } = report([FAILED, outcomeOf(CLEAN)]);
    expect(errors).toEqual([{ path: 'none.txt', code: 'not-found', message: 'none.txt：找不到这个文件。' }]);
    expect(documents).toHaveLength(1);
    expect(summary).toMatchObject({ documents: 1, failed: 1 });
    expect(report([FAILED], { language: 'en' }).errors[0]?.message).toBe('none.txt: no such file.');
  });

  it('sets a name that is wrong against the right one', () => {
    const names = {
      tables: {
        '03': { rows: { 205: { name: '教育支出', cells: [] } } },
        '05': { rows: { 205: { name: '教肓支出', cells: [] } } },
      },
    };
    const [finding] = report([outcomeOf(names)]).documents[0]?.findings ?? [];
    expect(finding).toMatchObject({
      verdict: 'naming',
      expected: '教育支出',
      actual: '教肓支出',
      difference: null,
      bounds: null,
    });
    expect(finding?.evidence.map(({ weight, value }) => [weight, value])).toEqual([
      [null, '教育支出'],
      [null, '教肓支出'],
    ]);
  });
});

describe('JSON lines', () => {
  const outcomes = [outcomeOf(BROKEN), FAILED, outcomeOf(CLEAN)];

  it('are one for each input, a document or an error', () => {
    const lines = jsonl.render(outcomes, options()).trimEnd().split('\n');
    const kinds = lines.map((line) =>
      'error' in checkLineSchema.parse(JSON.parse(line)) ? 'error' : 'document',
    );
    expect(kinds).toEqual(['document', 'error', 'document']);
  });

  it('are the same one at a time, as a reporter that streams must be', () => {
    const together = jsonl.render(outcomes, options());
    expect(outcomes.map((outcome) => jsonl.render([outcome], options())).join('')).toBe(together);
    expect(jsonl.streams).toBe(true);
  });
});
