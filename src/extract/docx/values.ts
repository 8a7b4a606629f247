/** A truth value as the format writes it; an element without one is true. See ECMA-376 Part 1, 17.17.4. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

/** A whole number; `null` for what is none. */
export function wholeNumber(value: string | undefined): number | null {
  return value !== undefined && /^-?\d{1,9}$/u.test(value) ? Number(value) : null;
}
