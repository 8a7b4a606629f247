import { clean } from '../clean.ts';
import { shorten } from '../shorten.ts';
import type { SarifMessage } from './log.ts';

/** Long enough for what there is to say; what a report prints without end is not all of it to be said. */
const MOST_WORDS = 4000;

/** A joint that is not seen: what it stands in is no sign to programs, and reads the same. */
const JOINT = '\u{2060}';

/**
 * Text as a SARIF message. Viewers make links of `[words](target)` in it, and fill `{0}`, for which reason the standard
 * has braces doubled; a report is to do neither.
 */
export function message(text: string): SarifMessage {
  const short = shorten(clean(text), MOST_WORDS);
  return { text: short.replaceAll('](', `]${JOINT}(`).replace(/[{}]/gu, '$&$&') };
}
