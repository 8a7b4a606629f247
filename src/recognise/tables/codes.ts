/** A code of the government's classification: three digits for a 类, two more for each level below. */
const WHOLE = /^\d{3}(?:\d{2}){0,2}$/u;

/** `310资本性支出`, `[310]资本性支出`, `310-资本性支出`: code and name in one cell. */
const WITH_NAME =
  /^[[【(（]?(?<code>\d{3}(?:\d{2}){0,2})[\]】)）]?[-—_:：]?(?<name>[^\d.,\-—_:：\]】)）].*)$/u;

/** A code that shares its cell with the name. */
export function splitCode(text: string): { code: string; name: string } | null {
  const groups = WITH_NAME.exec(text.replace(/\s+/gu, ''))?.groups;
  const code = groups?.['code'];
  const name = groups?.['name'];
  return code === undefined || name === undefined ? null : { code, name };
}

/**
 * The code in the cells before the name: whole in one of them, or cut in 类 | 款 | 项, where an empty 类 or 款 goes
 * on from the row above. `null` where the cells hold no code.
 */
export function joinCode(cells: readonly string[], above: string | null): string | null {
  const digits = cells.map((cell) => cell.replace(/\s+/gu, ''));
  const whole = digits.filter((text) => WHOLE.test(text)).toSorted((a, b) => b.length - a.length)[0];
  const pieces = digits.slice(1).filter((text) => /^\d{1,2}$/u.test(text));
  if (pieces.length === 0) return whole ?? null;
  if (whole !== undefined && whole.length > 3) return whole;

  const levels = digits.map((text, level) => {
    if (text === '') return above?.slice(level === 0 ? 0 : level * 2 + 1, level * 2 + 3) ?? '';
    return level === 0 ? text : text.padStart(2, '0');
  });
  const last = digits.findLastIndex((text) => text !== '');
  const code = levels.slice(0, last + 1).join('');
  return WHOLE.test(code) ? code : null;
}

export function isCodeText(text: string): boolean {
  return WHOLE.test(text.replace(/\s+/gu, ''));
}
