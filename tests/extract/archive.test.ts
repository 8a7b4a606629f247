import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memberNames, members } from '../../src/extract/archive.ts';
import { thrownBy } from '../support/thrown.ts';

const sourceOf = (bytes: Uint8Array) => ({ bytes, path: 'a.zip', password: null });
/** Not packed, so that its words stand in the file as they are. */
const ZIP = zipSync({ '说明.txt': strToU8('650.00'), 'b.txt': strToU8('b') }, { level: 0 });

describe('zip files', () => {
  it('have members by name', () => {
    expect(memberNames(sourceOf(ZIP))).toEqual(['说明.txt', 'b.txt']);
    const read = members(sourceOf(ZIP), (name) => name === '说明.txt');
    expect([...read].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['说明.txt', '650.00'],
    ]);
  });

  it('are damaged where a member is not what its checksum says', () => {
    const altered = Uint8Array.from(ZIP);
    altered[Buffer.from(ZIP).indexOf('650.00')] = 0x39;
    expect(thrownBy(() => members(sourceOf(altered), () => true))).toMatchObject({ code: 'damaged' });
    expect(members(sourceOf(altered), (name) => name === 'b.txt').size).toBe(1);
  });
});
