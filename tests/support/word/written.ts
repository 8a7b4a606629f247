/** Bytes of a number, the lowest first. */
export function u16(number: number): number[] {
  return [number & 0xff, (number >>> 8) & 0xff];
}

export function u32(number: number): number[] {
  return [...u16(number), ...u16(number >>> 16)];
}

export function utf16(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => u16(text.charCodeAt(index))).flat();
}

/** Bytes filled up with nils to a multiple of a size. */
export function padded(bytes: readonly number[], size: number): number[] {
  const rest = (size - (bytes.length % size)) % size;
  return [...bytes, ...Array.from({ length: rest }, () => 0)];
}
