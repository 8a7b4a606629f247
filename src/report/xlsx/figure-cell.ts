import type { Tie } from '../../engine/ticks.ts';
import type { Figure } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Say } from '../language.ts';
import { TIE_SIGNS, type Mark } from '../marks.ts';
import { digitsOf, isNumber, printedDecimals } from './ledger/figure.ts';
import { NO_PLACE, SUSPECT_FILL, TIE_FILLS, kept, plainFormat } from './looks.ts';
import { empty, number, text, type Cell } from '../workbook/cell.ts';
import type { Style } from '../workbook/style.ts';

/**
 * A figure as it is printed: a number with the printed digits and the sign of its tick before it, a nil printed as a
 * dash, a blank left blank, and in words what is lost.
 */
export function figureCell(figure: Figure | null, mark: Mark | undefined, say: Say): Cell {
  if (figure === null || figure.state === 'unavailable' || figure.state === 'absent') return empty(NO_PLACE);
  const tick = { tie: mark?.tie ?? null, isSuspect: mark !== undefined && mark.findings.length > 0 };
  if (figure.state === 'blank') return empty(blankStyle(tick));
  if (figure.state === 'lost')
    return text(say({ zh: '（丢失）', en: '(lost)' }), wordStyle({ ...tick, tie: 'unjudged' }));
  if (!isNumber(figure)) return text(clean(figure.printed ?? ''), wordStyle(tick));
  const isDash = figure.state === 'nil';
  return number(digitsOf(figure), figureStyle(tick, isDash ? 0 : printedDecimals(figure), isDash));
}

/** What the look of a figure tells: how it is tied, and whether a finding points at it. */
interface Tick {
  readonly tie: Tie | null;
  readonly isSuspect: boolean;
}

/** The sign stands at the left of the cell and the number at its right. */
function figureStyle(tick: Tick, decimals: number, isDash: boolean): Style {
  const { tie, isSuspect } = tick;
  return kept(`figure ${tie} ${isSuspect} ${decimals} ${isDash}`, () => {
    const [sign, plain] = [tie === null ? '' : `"${TIE_SIGNS[tie]}"* `, plainFormat(decimals)];
    const format = `${sign}${plain};${sign}-${plain};${sign}${isDash ? '"—"' : plain}`;
    return { ...ofTick(tick), align: 'right', format };
  });
}

function wordStyle(tick: Tick): Style {
  const { tie, isSuspect } = tick;
  return kept(`word ${tie} ${isSuspect}`, () => ({
    ...ofTick(tick),
    align: 'right',
    ...(tie === null ? {} : { format: `General;General;General;"${TIE_SIGNS[tie]}"* @` }),
  }));
}

function blankStyle(tick: Tick): Style {
  return kept(`blank ${tick.tie} ${tick.isSuspect}`, () => ofTick(tick));
}

function ofTick({ tie, isSuspect }: Tick): Style {
  return {
    border: 'thin',
    ...(tie === null ? {} : { fill: TIE_FILLS[tie] }),
    ...(isSuspect ? { bold: true, fill: SUSPECT_FILL } : {}),
  };
}
