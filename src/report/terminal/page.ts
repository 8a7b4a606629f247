import type { Say } from '../language.ts';
import type { Review } from '../../review/review.ts';
import type { Telling } from '../message.ts';
import type { Style } from './style.ts';

/** What every part of the terminal report is made with: words, colours and the width to fill. */
export interface Page {
  readonly say: Say;
  readonly style: Style;
  readonly width: number;
}

/** A page about one report. */
export interface ReportPage extends Page, Telling {
  /** How its findings stand to those accepted before. */
  readonly standings: Review['standings'];
}

/** Narrower than this, tables give way to lines. */
export const NARROW = 60;
