import type { Tie } from '../../engine/ticks.ts';
import type { Figure } from '../../model/index.ts';
import { clean } from '../clean.ts';
import type { Say } from '../language.ts';
import { TIE_SIGNS, type Mark } from '../marks.ts';
import { digitsOf, isNumber, printedDecimals } from './ledger/figure.ts';
import { NO_PLACE, TIE_FILLS, kept, plainFormat } from './looks.ts';
import { empty, number, text, type Cell } from './workbook/cell.ts';
import type { Style } from './workbook/style.ts';

/**
 * A figure as it is printed: a number with the printed digits and the sign of its tick before it, a nil printed as a
 * dash, a blank left blank, and in words what is lost.
 */
export function figureCell(figure: Figure | null, mark: Mark | undefined, say: Say): Cell {
  if (figure === null || figure.state === 'unavailable' || figure.state === 'absent') return empty(NO_PLACE);
  const tie = mark?.tie ?? null;
  if (figure.state === 'blank') return empty(blankStyle(tie));
  if (figure.state === 'lost') return text(say({ zh: '（丢失）', en: '(lost)' }), wordStyle('unjudged'));
  if (!isNumber(figure)) return text(clean(figure.printed ?? ''), wordStyle(tie));
  const { state } = figure;
  const decimals = state === 'nil' ? 0 : printedDecimals(figure);
  return number(digitsOf(figure), figureStyle(tie, decimals, state === 'nil'));
}

/** The sign stands at the left of the cell and the number at its right. */
function figureStyle(tie: Tie | null, decimals: number, isDash: boolean): Style {
  return kept(`figure ${tie} ${decimals} ${isDash}`, () => {
    const [sign, plain] = [tie === null ? '' : `"${TIE_SIGNS[tie]}"* `, plainFormat(decimals)];
    const format = `${sign}${plain};${sign}-${plain};${sign}${isDash ? '"—"' : plain}`;
    return { ...ofTie(tie), align: 'right', format };
  });
}

function wordStyle(tie: Tie | null): Style {
  return kept(`word ${tie}`, () => ({
    ...ofTie(tie),
    align: 'right',
    ...(tie === null ? {} : { format: `General;General;General;"${TIE_SIGNS[tie]}"* @` }),
  }));
}

function blankStyle(tie: Tie | null): Style {
  return kept(`blank ${tie}`, () => ofTie(tie));
}

function ofTie(tie: Tie | null): Style {
  return {
    border: 'thin',
    ...(tie === null ? {} : { fill: TIE_FILLS[tie] }),
    ...(tie === 'broken' ? { bold: true } : {}),
  };
}
