import { Unreadable } from './unreadable.ts';

/** A stretch of bytes, with the numbers in it, their lowest byte first. Whatever reaches over its end is damage. */
export class Bytes {
  readonly length: number;
  readonly #all: Uint8Array;
  readonly #start: number;

  constructor(all: Uint8Array, start = 0, length = all.length) {
    this.#all = all;
    this.#start = start;
    this.length = length;
  }

  u8(at: number): number {
    return this.#all[this.#place(at, 1)] ?? 0;
  }

  u16(at: number): number {
    const place = this.#place(at, 2);
    return (this.#all[place] ?? 0) | ((this.#all[place + 1] ?? 0) << 8);
  }

  i16(at: number): number {
    return (this.u16(at) << 16) >> 16;
  }

  u32(at: number): number {
    return this.i32(at) >>> 0;
  }

  i32(at: number): number {
    return this.u16(at) | (this.u16(at + 2) << 16);
  }

  /** A stretch within it; nothing is copied. */
  part(at: number, length: number): Bytes {
    return new Bytes(this.#all, this.#place(at, length), length);
  }

  raw(at: number, length: number): Uint8Array {
    const place = this.#place(at, length);
    return this.#all.subarray(place, place + length);
  }

  #place(at: number, length: number): number {
    if (!(at >= 0 && length >= 0 && at + length <= this.length)) throw new Unreadable('damaged');
    return this.#start + at;
  }
}

export const NO_BYTES = new Bytes(new Uint8Array());
