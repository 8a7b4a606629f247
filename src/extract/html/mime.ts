/** One part of a message as RFC 2045 defines it: what it is, and its bytes. */
export interface MimePart {
  /** In lower case, without parameters. */
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Parts within parts; pages are saved with one level. */
const DEEPEST = 2;
/** Pages and their pictures; whatever comes behind is no page. */
const MOST_PARTS = 1000;

/** The parts of a message that are not made of parts themselves, in their order. */
export function mimeParts(message: Uint8Array): MimePart[] {
  const text = Buffer.from(message).toString('latin1').replaceAll('\r\n', '\n').trimStart();
  return partsOf(text, DEEPEST);
}

/** Text is that of one character for each byte. */
function partsOf(text: string, deepest: number): MimePart[] {
  const end = text.indexOf('\n\n');
  const headers = end < 0 ? text : text.slice(0, end);
  const body = end < 0 ? '' : text.slice(end + 2);
  const type = header(headers, 'content-type');
  const boundary = /boundary\s*=\s*(?:"(?<quoted>[^"\n]+)"|(?<plain>[^\s;]+))/iu.exec(type)?.groups;
  const mark = boundary?.['quoted'] ?? boundary?.['plain'];
  if (type.startsWith('multipart/') && mark !== undefined) {
    if (deepest === 0) return [];
    const parts = `\n${body}`.split(`\n--${mark}`, MOST_PARTS).slice(1);
    return parts
      .filter((part) => !part.startsWith('--'))
      .flatMap((part) => partsOf(part.replace(/^[ \t]*\n/u, ''), deepest - 1));
  }
  const encoding = header(headers, 'content-transfer-encoding');
  return [{ type: type.split(';')[0]?.trim() ?? '', bytes: decoded(body, encoding) }];
}

/** In lower case but for a boundary, on one line. */
function header(headers: string, name: string): string {
  const line = headers
    .replace(/\n[ \t]+/gu, ' ')
    .split('\n')
    .find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}

function decoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(unquoted(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

/** `=B9` is a byte, and an equals sign at the end of a line joins it with the next. */
function unquoted(body: string): string {
  return body
    .replace(/=[ \t]*\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}
