import type { Severity, Words } from '../model/index.ts';

export const SEVERITY_WORDS: Readonly<Record<Severity, Words>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'note' },
};

/** In the place of the severity of a rule that is not checked. */
export const OFF_WORDS: Words = { zh: '关闭', en: 'off' };
/** The mark of a finding before its severity in words. */
export const SEVERITY_MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '•' };
