import type { Random } from './generated/random.ts';

/** A file with some of its bytes altered: set, lost, doubled, swapped or cut off, at places that the choices tell. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let file: Uint8Array = bytes;
  for (let left = random.whole(1, 12); left > 0; left -= 1) file = altered(file, random);
  return file;
}

function altered(file: Uint8Array, random: Random): Uint8Array {
  const start = random.whole(0, Math.max(file.length - 1, 0));
  const end = Math.min(file.length, start + random.whole(1, random.pick([4, 40, 400])));
  const [before, piece, behind] = [file.subarray(0, start), file.subarray(start, end), file.subarray(end)];
  switch (random.pick(['set', 'lose', 'double', 'swap', 'cut'] as const)) {
    case 'set':
      return Buffer.concat([before, Buffer.from(piece.map(() => random.whole(0, 255))), behind]);
    case 'lose':
      return Buffer.concat([before, behind]);
    case 'double':
      return Buffer.concat([before, piece, piece, behind]);
    case 'swap':
      return Buffer.concat([before, behind.subarray(0, piece.length), piece, behind.subarray(piece.length)]);
    case 'cut':
      return random.chance(0.2) ? before : file;
  }
}
