import { Decimal } from '../../../money/index.ts';
import { attributesOf } from '../../xml/attributes.ts';
import type { XmlHandler } from '../../xml/events.ts';
import { wholeNumber } from '../values.ts';

const UNSCALED = new Decimal(1);

/** What the styles of a spreadsheet say that its tables do not: which tables are hidden, which numbers are scaled. */
export class OdsStyles implements XmlHandler {
  readonly #hiddenTables = new Set<string>();
  /** Names of number formats by those of cell styles. */
  readonly #formats = new Map<string, string>();
  readonly #factors = new Map<string, Decimal>();
  /** The style, or the format, that was opened last. */
  #name = '';

  open(name: string, written: string): void {
    if (name === 'style' || name.endsWith('-style')) this.#openStyle(attributesOf(written));
    else if (name === 'table-properties') {
      if (attributesOf(written).get('table:display') === 'false') this.#hiddenTables.add(this.#name);
    } else if (name === 'number') {
      const factor = wholeNumber(attributesOf(written).get('number:display-factor'));
      if (factor) this.#factors.set(this.#name, UNSCALED.div(factor));
    }
  }

  isHiddenTable(style: string | undefined): boolean {
    return this.#hiddenTables.has(style ?? '');
  }

  /** What the digits a cell shows are of its number, where it shows thousands or the like. */
  scaleOf(style: string | undefined): Decimal {
    return this.#factors.get(this.#formats.get(style ?? '') ?? '') ?? UNSCALED;
  }

  #openStyle(attributes: ReadonlyMap<string, string>): void {
    this.#name = attributes.get('style:name') ?? '';
    const format = attributes.get('style:data-style-name');
    if (format !== undefined) this.#formats.set(this.#name, format);
  }
}
