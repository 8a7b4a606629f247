/** A stream of a file as it is packed, and the words of its dictionary. */
export interface PackedStream {
  readonly dictionary: string;
  readonly data: Uint8Array;
}

/** What a file holds: its streams, and all that stands between them. */
export interface Parts {
  readonly between: readonly string[];
  readonly streams: readonly PackedStream[];
}

const START = Buffer.from('stream');
const END = Buffer.from('endstream');
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

/** Looks through the bytes of a PDF for its streams, without its tables of places, which may be damaged too. */
export function partsOf(bytes: Uint8Array): Parts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const between: string[] = [];
  const streams: PackedStream[] = [];
  let from = 0;
  for (let at = file.indexOf(START); at >= 0; at = file.indexOf(START, at + START.length)) {
    const start = beginningOf(file, at + START.length);
    if (start === null) continue;
    const text = file.toString('latin1', from, at);
    if (!text.trimEnd().endsWith('>>')) continue;
    const end = file.indexOf(END, start);
    const stop = end < 0 ? file.length : end;
    between.push(text);
    streams.push({ dictionary: text.slice(text.lastIndexOf('obj') + 3), data: file.subarray(start, stop) });
    [from, at] = [stop, stop + END.length - START.length];
  }
  between.push(file.toString('latin1', from));
  return { between, streams };
}

/** A stream begins behind the end of the line of its word. */
function beginningOf(file: Buffer, at: number): number | null {
  if (file[at] === LINE_FEED) return at + 1;
  return file[at] === RETURN ? at + (file[at + 1] === LINE_FEED ? 2 : 1) : null;
}
