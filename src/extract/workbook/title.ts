const LONGEST = 60;
/** `总表`, `支出决算表`, `绩效自评表` and the like, but neither `本表` nor `制表人`. */
const TITLE = /[算总细况评费出入]表/u;
/** `05`, `Z05-1`, before the title in the name of a sheet. */
const ORDINAL = /^[a-z]{0,2}\d+(?:[-.]\d+)*[-_.、\s]*/iu;

/** Whether words read like the title of a table. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST && TITLE.test(text.replace(/\s/gu, ''));
}

/** The title a sheet's name has; null where it has none. `公开05表` is no title, yet the number of a table. */
export function titleInName(name: string): string | null {
  const words = name.replace(ORDINAL, '').trim();
  return isTitle(words) || /\d表/u.test(words) ? words : null;
}
