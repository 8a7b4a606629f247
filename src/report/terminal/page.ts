import type { Telling } from '../message.ts';
import type { ReportOptions } from '../reporter.ts';
import type { Style } from './style.ts';

/** What every part of the terminal report is made with: words, colours and the width to fill. */
export interface Page extends Pick<ReportOptions, 'rules' | 'verbose' | 'quiet' | 'width'>, Pick<Telling, 'say'> {
  readonly style: Style;
}

/** Narrower than this, tables give way to lines. */
export const NARROW = 60;
