/**
 * The library. It reads no file: `parse` takes bytes, `check` a report, `diff` two, and all are free of side effects.
 *
 * ```ts
 * const report = await parse(bytes, 'report.txt');
 * const { findings, counts } = check(report, RULES);
 * ```
 *
 * A rule that is set otherwise is the rule with another `severity`, or with `settings` for its `options`.
 */
export { check } from './engine/check.ts';
export { diff, type Diff, type Compared, type Move, type Movement, type Renaming } from './diff/index.ts';
export { parse, type InputFormat } from './parse.ts';
export { RULES } from './rules/index.ts';
export { defineRule, RULE_GROUPS, type Rule, type RuleContext, type RuleGroup } from './rules/rule.ts';
export * as options from './rules/option.ts';
export { parsedModel } from './report/parsed.ts';
export { loadReporter, FORMAT_NAMES } from './report/index.ts';
export { loadDiffReporter, DIFF_FORMAT_NAMES } from './report/diff/index.ts';
export type { ColorLevel, FormatName, Outcome, Reporter, ReportOptions } from './report/index.ts';
export { InputError, KnownError, type InputErrorCode } from './errors.ts';
export type * from './model/index.ts';
export type { ParsedModel } from './model/parsed.ts';
export type { FindingJson } from './report/json/finding-schema.ts';
export type { CheckReport, DocumentJson } from './report/json/schema.ts';
export type { DiffFormatName, DiffOptions, DiffReporter, Differed } from './report/diff/index.ts';
export type { DiffReport } from './report/diff/schema.ts';
