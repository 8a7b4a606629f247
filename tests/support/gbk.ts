const LEADS = [0x81, 0xfe] as const;
const TRAILS = [0x40, 0xfe] as const;

let bytesOf: ReadonlyMap<string, readonly [number, number]> | null = null;

/** Text in GBK, as of a web page. What GBK has no sign for is written as an entity. */
export function inGbk(text: string): Uint8Array {
  bytesOf ??= tableOfGbk();
  const table = bytesOf;
  const bytes = Array.from(text).flatMap((sign): readonly number[] => {
    const point = sign.codePointAt(0) ?? 0;
    if (point < 0x80) return [point];
    return table.get(sign) ?? Array.from(Buffer.from(`&#${point};`, 'latin1'));
  });
  return Uint8Array.from(bytes);
}

/** Node reads GBK and does not write it: what each pair of bytes reads as, turned round. */
function tableOfGbk(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gbk');
  const table = new Map<string, readonly [number, number]>();
  for (let lead = LEADS[0]; lead <= LEADS[1]; lead += 1) {
    for (let trail = TRAILS[0]; trail <= TRAILS[1]; trail += 1) {
      const pair = [lead, trail] as const;
      const sign = decoder.decode(Uint8Array.from(pair));
      const isSign = Array.from(sign).length === 1 && sign !== '\ufffd';
      if (isSign && !table.has(sign)) table.set(sign, pair);
    }
  }
  return table;
}
