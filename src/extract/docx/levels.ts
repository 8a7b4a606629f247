import { LEVELS, type Level } from '../numbering/labels.ts';
import type { XmlReader } from '../xml/reader.ts';
import { isOn, wholeNumber } from './values.ts';

/** A level of a list with the style of paragraphs that is tied to it. */
export interface TiedLevel extends Level {
  readonly style: string | null;
}

/** What a level is that says nothing of itself. */
export const PLAIN: TiedLevel = {
  start: 0,
  format: 'decimal',
  text: '',
  suffix: 'tab',
  restart: null,
  isLegal: false,
  style: null,
};

/** Word allows no longer ones. */
const LONGEST_TEXT = 255;

/** Reads an element `lvl` (ECMA-376 Part 1, 17.9.6). */
export function readLevel(xml: XmlReader): TiedLevel {
  const level = { ...PLAIN };
  const take = (name: string): void => {
    const value = xml.attribute('val');
    if (name === 'start') level.start = wholeNumber(value) ?? 0;
    else if (name === 'numFmt') level.format = value ?? PLAIN.format;
    else if (name === 'lvlText') level.text = (value ?? '').slice(0, LONGEST_TEXT);
    else if (name === 'suff') level.suffix = suffixOf(value);
    else if (name === 'lvlRestart') level.restart = wholeNumber(value);
    else if (name === 'isLgl') level.isLegal = isOn(value);
    else if (name === 'pStyle') level.style = value ?? null;
    else if (name === 'AlternateContent') takeFallback();
  };
  /** Newer formats stand in front of one that all programs know. */
  const takeFallback = (): void => {
    for (const alternative of xml.children()) {
      if (alternative === 'Fallback') for (const name of xml.children()) take(name);
    }
  };
  for (const name of xml.children()) take(name);
  return level;
}

function suffixOf(value: string | undefined): Level['suffix'] {
  return value === 'nothing' || value === 'space' ? value : 'tab';
}

/** Which level an element `lvl` or `lvlOverride` is about, from 0; `null` for none that there is. */
export function indexOfLevel(xml: XmlReader): number | null {
  const index = wholeNumber(xml.attribute('ilvl'));
  return index !== null && index >= 0 && index < LEVELS ? index : null;
}
