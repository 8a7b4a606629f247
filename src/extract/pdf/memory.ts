const PAGE_BYTES = 65_536;

/** A WebAssembly.Memory, as far as it is used here. */
interface Memory {
  readonly buffer: { readonly byteLength: number };
  grow(pages: number): number;
}

/**
 * The memory of a WebAssembly module, which grows to a bound and no further: whatever asks for more is told that there is
 * none, and gives up.
 */
export class BoundedMemory {
  /** Whether more was asked for than there is. */
  isFull = false;

  constructor(exports: object, mostBytes: number) {
    const memory = 'memory' in exports ? exports.memory : null;
    if (!isMemory(memory)) return;
    const grow = memory.grow.bind(memory);
    memory.grow = (pages) => {
      this.isFull = memory.buffer.byteLength + pages * PAGE_BYTES > mostBytes;
      if (this.isFull) throw new RangeError('the bound of the memory');
      return grow(pages);
    };
  }
}

function isMemory(memory: unknown): memory is Memory {
  return typeof memory === 'object' && memory !== null && 'grow' in memory && 'buffer' in memory;
}
