/** A whole number; null for what is none. */
export function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/u.test(text) ? Number(text) : null;
}

/** A truth value as the formats write it. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
