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
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.cyan(text),
    good: (text) => chalk.green(text),
    strong: (text) => chalk.bold(text),
    faint: (text) => chalk.dim(text),
  };
}
