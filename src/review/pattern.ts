/** Whether a text is as a pattern has it, in which `*` stands for any characters. What is not asked for fits everything. */
export function fits(pattern: string | undefined, text: string): boolean {
  if (pattern === undefined) return true;
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let middle = text.slice(first.length, text.length - last.length);
  return rest.every((piece) => {
    const at = middle.indexOf(piece);
    if (at >= 0) middle = middle.slice(at + piece.length);
    return at >= 0;
  });
}
