import { partsOf, textOf } from '../../package/parts.ts';
import type { Source } from '../../source.ts';
import { Unreadable } from '../../unreadable.ts';
import { readXml } from '../../xml/events.ts';
import { MOST_UNPACKED, type Bounds } from '../bounds.ts';
import type { Sheet } from '../sheet.ts';
import { OdsStyles } from './styles.ts';
import { OdsTables } from './tables.ts';

const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';
const PARTS = new Set([CONTENT, STYLES, MANIFEST]);

/** Reads the tables of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, chapter 9). */
export function readOds(source: Source, bounds: Bounds): Sheet[] {
  const parts = partsOf(source, (name) => PARTS.has(name), MOST_UNPACKED);
  const manifest = parts.get(MANIFEST);
  if (manifest && textOf(manifest).includes('encryption-data')) throw new Unreadable('encrypted');
  const styles = new OdsStyles();
  if (parts.has(STYLES)) readXml(textOf(parts.get(STYLES)), styles);
  const content = textOf(parts.get(CONTENT));
  readXml(content, styles);
  const tables = new OdsTables(styles, bounds);
  readXml(content, tables);
  return tables.sheets;
}
