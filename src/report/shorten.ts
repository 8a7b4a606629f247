/** Text that is no longer than its reader takes; one that was cut says so. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not within a character.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}
