import { locate, type Statement } from '../model/index.ts';
import { soleText, type Line } from './sections/lines.ts';
import { canonical, tidy, withoutEnumerator } from './wording.ts';

/** The heading of the section of part one that names the units, 部门决算单位构成 and the like. */
const HEADING =
  /^(?:部门)?(?:决算|预算|预决算)?单位(?:构成|基本情况|组成)(?:情况)?$|^机构设置(?:及|和|与)?(?:决算)?单位构成(?:情况)?$/u;
/** So many lines of a section may lead up to the list. */
const MOST_BEFORE = 12;
/** The sentence that names all of them: 纳入…编制范围的单位包括：甲、乙。 */
const SENTENCE = /编制范围.*?(?:包括|有|为)[:：](?<names>[^:：]+?)[。;；]?$/u;
const ORGANISATION =
  /^[^，,。；;：:、\d]{1,40}?(?:局|委|办|厅|院|校|学|园|中心|站|所|队|馆|处|会|社|部|室|团|公司|场|库|台|政府|本级|机关|基地|法庭|监狱)(?:[（(][^（()）]{1,12}[）)])?$/u;
const COLUMN_HEADER = /单位名称|^序号$/u;

/**
 * The units a department's report names as those its accounts are made of: of a list or a table that is understood line by
 * line, and else none, for who names half of them would miss the others.
 */
export function membersIn(lines: readonly Line[]): Statement[] {
  const heading = lines.findIndex((line) => HEADING.test(wordsOf(line)));
  if (heading < 0) return [];
  const section = sectionAfter(lines, heading);
  const start = section.slice(0, MOST_BEFORE).findIndex((line) => namesIn(line).length > 0);
  if (start < 0) return [];
  const names: Statement[] = [];
  for (const line of section.slice(start)) {
    const found = namesIn(line);
    if (found.length === 0) return isBehind(line) ? names : [];
    names.push(...found.map((text) => ({ text, at: locate({ ...line.at, quote: text }) })));
    if (SENTENCE.test(canonical(soleText(line) ?? ''))) return names;
  }
  return names;
}

/** Up to the next heading of its kind, or the next part. */
function sectionAfter(lines: readonly Line[], heading: number): readonly Line[] {
  const behind = lines.slice(heading + 1).filter((line) => wordsOf(line) !== '' && !isHeader(line));
  const end = behind.findIndex((line) =>
    /^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、)/u.test(canonical(soleText(line) ?? '')),
  );
  return end < 0 ? behind : behind.slice(0, end);
}

/** The one name of an item or a row, or those of a sentence. */
function namesIn(line: Line): string[] {
  const sole = soleText(line);
  if (sole === null) {
    const names = line.cells.map(({ text }) => tidy(text)).filter((text) => ORGANISATION.test(text));
    return names.slice(0, 1);
  }
  const sentence = SENTENCE.exec(canonical(sole))?.groups?.['names'];
  if (sentence !== undefined) {
    const names = sentence.split(/[、;；]/u);
    return names.every((name) => ORGANISATION.test(name)) ? names : [];
  }
  const item = withoutEnumerator(tidy(sole))
    .replace(/^\d{1,3}(?=\D)/u, '')
    .replace(/[。；;，,]$/u, '');
  return item !== tidy(sole) && ORGANISATION.test(item) ? [item] : [];
}

/** What follows a list: words, which a row or an item without a name is not. */
function isBehind(line: Line): boolean {
  const words = soleText(line);
  return words !== null && /^[^\d（(]/u.test(canonical(words)) && /[，,。]/u.test(words);
}

function isHeader({ cells }: Line): boolean {
  return cells.length > 1 && cells.some(({ text }) => COLUMN_HEADER.test(tidy(text)));
}

function wordsOf({ cells }: Line): string {
  return withoutEnumerator(canonical(cells.map(({ text }) => text).join('')));
}
