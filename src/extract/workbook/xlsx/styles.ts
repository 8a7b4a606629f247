import { attributesOf } from '../../xml/attributes.ts';
import { readXml } from '../../xml/events.ts';
import { GENERAL, builtInFormat } from '../display/built-in.ts';
import { wholeNumber } from '../values.ts';

/** The code of the number format of each cell style (18.8.10, 18.8.30). */
export function formatsIn(xml: string): string[] {
  const codes = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  readXml(xml, {
    open(name, written) {
      if (name === 'cellXfs') inCells = true;
      const isFormat = name === 'numFmt';
      if (!isFormat && !(inCells && name === 'xf')) return;
      const attributes = attributesOf(written);
      const id = wholeNumber(attributes.get('numFmtId')) ?? 0;
      if (isFormat) codes.set(id, attributes.get('formatCode') ?? GENERAL);
      else formats.push(codes.get(id) ?? builtInFormat(id));
    },
    close(name) {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats;
}
