import { Chalk } from 'chalk';
import type { Severity } from '../../model/index.ts';
import type { ColorLevel } from '../reporter.ts';

type Paint = (text: string) => string;

/** What colours mean here. */
export interface Style extends Readonly<Record<Severity, Paint>> {
  readonly good: Paint;
  readonly strong: Paint;
  readonly faint: Paint;
}

export function styleOf(level: ColorLevel): Style {
  const chalk = new Chalk({ level });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    faint: chalk.dim,
  };
}

/** The mark of a finding before its severity in words. */
export const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: '•' };
