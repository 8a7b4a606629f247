/** Possible hyphens, characters of no width and marks of direction: they stand inside words and figures unseen. */
const SHAPELESS = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

export function withoutShapeless(text: string): string {
  return text.replace(SHAPELESS, '');
}
