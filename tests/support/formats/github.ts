/** What a runner makes of one line. */
export interface Annotation {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const UNDO_MESSAGE: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%25', '%'],
];
const UNDO_PROPERTY: readonly (readonly [string, string])[] = [
  ['%0D', '\r'],
  ['%0A', '\n'],
  ['%3A', ':'],
  ['%2C', ','],
  ['%25', '%'],
];

/**
 * Reads lines as the runner of GitHub Actions does: `::`, the command, properties to the next `::` with commas between,
 * the message; escapes are undone one after another, that of `%` last. Any other line is a mere line of the log.
 */
export function readAnnotations(text: string): Annotation[] {
  const lines = text.split(/\r\n|\r|\n/u);
  if (lines.pop() !== '') throw new Error('the last line has no end');
  return lines.map((line) => {
    const [, head, message] = /^::(.+?)::(.*)$/u.exec(line) ?? [];
    if (head === undefined || message === undefined) throw new Error(`no command: ${line}`);
    const [level = '', ...rest] = head.split(' ');
    const properties = rest
      .join(' ')
      .split(',')
      .map((property): [string, string] => {
        const at = property.indexOf('=');
        return [property.slice(0, at), undo(property.slice(at + 1), UNDO_PROPERTY)];
      });
    return { level, properties: Object.fromEntries(properties), message: undo(message, UNDO_MESSAGE) };
  });
}

function undo(text: string, escapes: readonly (readonly [string, string])[]): string {
  return escapes.reduce((undone, [escape, sign]) => undone.replaceAll(escape, sign), text);
}
