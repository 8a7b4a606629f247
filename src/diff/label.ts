/** Whether a row is known by its code, and not by the words of a line. */
export function isCode(row: string): boolean {
  return /^\d+$/u.test(row);
}

/** `2150501 行政运行`, or the words of a line. */
export function labelOf(row: string, name: string): string {
  return isCode(row) ? `${row} ${name}` : row;
}
