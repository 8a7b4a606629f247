import { COLUMN_BREAK, LINE_BREAK, PAGE_BREAK, UNBROKEN_HYPHEN, UNKNOWN } from '../word/characters.ts';
import { FIELD_BEGIN, FIELD_END, FIELD_SEPARATOR } from '../word/fields.ts';
import { Unsupported } from '../word/refusal.ts';
import { stronger, type Box, type Fate, type Run } from '../word/story.ts';
import { signOf } from '../word/symbols.ts';
import type { XmlReader } from '../xml/reader.ts';
import { elementsIn, fateBy, PROPERTIES, type Reading } from './reading.ts';
import { isOn } from './values.ts';

/** Elements that are a character each; no words can be made of an equation. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['cr', LINE_BREAK],
  ['noBreakHyphen', UNBROKEN_HYPHEN],
  ['oMath', UNKNOWN],
]);

const BREAKS: ReadonlyMap<string | undefined, string> = new Map([
  ['page', PAGE_BREAK],
  ['column', COLUMN_BREAK],
]);

const FIELD_MARKS: ReadonlyMap<string | undefined, string> = new Map([
  ['begin', FIELD_BEGIN],
  ['separate', FIELD_SEPARATOR],
  ['end', FIELD_END],
]);

/** What may hold text boxes. */
const DRAWINGS: ReadonlySet<string> = new Set(['drawing', 'pict', 'object']);

/** What is read goes there. */
interface Target {
  readonly runs: Run[];
  readonly boxes: Box[];
  readonly styleOfParagraph: () => string | null;
}

/** Reads what stands in a paragraph: its runs (ECMA-376 Part 1, 17.3.2), and text boxes apart from them. */
export class InlineReader {
  readonly #reading: Reading;
  readonly #xml: XmlReader;
  readonly #target: Target;

  constructor(reading: Reading, target: Target) {
    this.#reading = reading;
    this.#xml = reading.xml;
    this.#target = target;
  }

  /** Reads the element that was opened last. */
  read(name: string, fate: Fate): void {
    const characters = this.#charactersOf(name);
    if (characters !== null) this.#target.runs.push({ text: characters, fate });
    else if (name === 'r') this.#readRun(fate);
    else if (DRAWINGS.has(name)) this.#readDrawing(name, fate);
    else if (name === 'subDoc') throw new Unsupported('embedded');
    else if (!PROPERTIES.has(name) && name !== 'rt') {
      const own = stronger(fate, fateBy(name));
      for (const inner of elementsIn(name, this.#xml)) this.read(inner, own);
    }
  }

  #readRun(fate: Fate): void {
    let own = stronger(fate, this.#fateByStyle(null));
    for (const name of this.#xml.children()) {
      if (name === 'rPr') own = stronger(fate, this.#fateByProperties());
      else this.read(name, own);
    }
  }

  #fateByProperties(): Fate {
    let [style, isHidden]: [string | null, boolean | null] = [null, null];
    for (const name of this.#xml.children()) {
      if (name === 'rStyle') style = this.#xml.attribute('val') ?? null;
      else if (name === 'vanish') isHidden = isOn(this.#xml.attribute('val'));
    }
    if (isHidden === null) return this.#fateByStyle(style);
    return isHidden ? 'hidden' : 'shown';
  }

  #fateByStyle(style: string | null): Fate {
    const { styles } = this.#reading;
    return styles.isHidden(this.#target.styleOfParagraph(), style) ? 'hidden' : 'shown';
  }

  #charactersOf(name: string): string | null {
    if (name === 't' || name === 'delText') return this.#textOf();
    if (name === 'br') return BREAKS.get(this.#xml.attribute('type')) ?? LINE_BREAK;
    if (name === 'fldChar') return FIELD_MARKS.get(this.#xml.attribute('fldCharType')) ?? '';
    if (name === 'sym') return this.#sign();
    return CHARACTERS.get(name) ?? null;
  }

  /** Blanks at the ends count only where it says so. Characters that both formats use as marks are none here. */
  #textOf(): string {
    const isPreserved = this.#xml.attribute('space') === 'preserve';
    const text = this.#xml.text().replace(/\p{Cc}/gu, ' ');
    return isPreserved ? text : text.replace(/^ +| +$/gu, '');
  }

  #sign(): string {
    const code = Number.parseInt(this.#xml.attribute('char') ?? '', 16);
    return Number.isNaN(code) ? UNKNOWN : signOf(this.#xml.attribute('font') ?? '', code);
  }

  /** Of drawings, nothing is read but text boxes. */
  #readDrawing(name: string, fate: Fate): void {
    const { itemsOf } = this.#reading;
    if (name === 'txbxContent') {
      const items = Array.from(this.#xml.children(), (inner) => itemsOf(inner, fate)).flat();
      this.#target.boxes.push({ kind: 'box', items });
      return;
    }
    for (const inner of elementsIn(name, this.#xml)) this.#readDrawing(inner, fate);
  }
}
