import { strToU8, zipSync } from 'fflate';
import { partsOf } from './read-back.ts';

/** The same workbook without what its formulas come to, so that all of it is reckoned by whoever opens it. */
export function withoutResults(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(
    Array.from(partsOf(bytes), ([path, xml]) => [path, strToU8(xml.replace(/<\/f><v>[^<]*<\/v>/gu, '</f>'))]),
  );
  return zipSync(parts);
}
