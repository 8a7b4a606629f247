const decoder = new TextDecoder('gbk');
let codes: ReadonlyMap<string, readonly number[]> | null = null;

/** Text in GBK, which Node reads and does not write. */
export function inGbk(text: string): Uint8Array {
  codes ??= new Map(pairs().map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]));
  const known = codes;
  return Uint8Array.from(
    Array.from(text).flatMap((character) => known.get(character) ?? [character.charCodeAt(0)]),
  );
}

function pairs(): (readonly number[])[] {
  const trails = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => 0x40 + index);
  return Array.from({ length: 0xfe - 0x81 + 1 }, (_, index) => 0x81 + index).flatMap((lead) =>
    trails.map((trail) => [lead, trail]),
  );
}
