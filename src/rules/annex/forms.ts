import {
  isKnown,
  type Figure,
  type Form,
  type FormColumn,
  type FundLine,
  type KnownFigure,
} from '../../model/index.ts';
import { areNil } from '../premise.ts';

/** 年度资金总额, the first line of funds of a form. */
export function totalOf({ funds }: Form): FundLine | undefined {
  return funds[0];
}

/** A figure of 年度资金总额. */
export function totalFigure(form: Form, column: FormColumn): Figure | undefined {
  return totalOf(form)?.figures[column];
}

/** 中央 and 地方 money below a line of all appropriations says once more what that line says. */
const WITHIN_APPROPRIATIONS = /^(?:中央|省|市|区|县|地方|本级|上级)/u;

/** The lines 年度资金总额 is made of. */
export function partsOf({ funds }: Form): readonly FundLine[] {
  const parts = funds.slice(1);
  const hasAppropriations = parts.some(({ label }) => label.endsWith('财政拨款') || label === '财政资金');
  return hasAppropriations ? parts.filter(({ label }) => !WITHIN_APPROPRIATIONS.test(label)) : parts;
}

/**
 * A column of money by source, where the form tells the sources apart, without those that have no money at all; else
 * in total. Sums over all forms go by source, so that a form found wrong within itself is not in doubt twice.
 */
export function bySource(form: Form, column: FormColumn): Figure[] {
  const parts = partsOf(form).filter(({ figures }) => !isWithoutMoney(figures));
  const total = totalFigure(form, column);
  return parts.length > 0 || !total ? parts.map(({ figures }) => figures[column]) : [total];
}

function isWithoutMoney(figures: FundLine['figures']): boolean {
  return areNil([figures.全年预算数, figures.全年执行数]) && isNilOrNone(figures.年初预算数);
}

function isNilOrNone(figure: Figure): boolean {
  return figure.state === 'unavailable' || areNil([figure]);
}

/** What the lines of funds have of 分值 or 得分: the total, and any other line that is scored. */
export function scoredBy({ funds }: Form, column: '分值' | '得分'): Figure[] {
  return funds.flatMap(({ figures }, index) => {
    const figure = figures[column];
    return index === 0 || figure.state === 'printed' || figure.state === 'illegible' ? [figure] : [];
  });
}

/** Whether a form prints that nothing was spent. */
export function spentNothing(form: Form): boolean {
  const spent = totalFigure(form, '全年执行数');
  return spent?.state === 'printed' && areNil([spent]);
}

/** A figure at the digits it prints itself: a score rounded to whole points is right at whole points. */
export function asPrinted(figure: Figure): Figure {
  return isKnown(figure) ? { ...figure, decimals: digitsOf(figure) } : figure;
}

function digitsOf({ printed }: KnownFigure): number {
  const point = printed.indexOf('.');
  return point < 0 ? 0 : printed.length - point - 1;
}
