import { placeOfWords, type Location, type Report } from '../model/index.ts';

const CHANGED = '(?:调整|变[化更动]|改列|修订|归并|并入|合并|取消)';

/** What a narrative says where money goes under another code now. */
const RECLASSIFIED = new RegExp(
  `(?:功能分类|科目)[^。；\\n]{0,8}?${CHANGED}|(?:调整|改列?|转列?|并)[至到入为][^。；\\n]{0,20}?(?:科目|[（(]项[）)]|\\d{7})`,
  'u',
);

/** A shorter name may stand for anything. */
const SHORTEST_NAME = 4;

/** Where the narrative says of an item that its code was changed; null where it does not. */
export function reclassified(
  { narrative }: Report,
  { code, name }: { readonly code: string; readonly name: string },
): Location | null {
  for (const section of narrative) {
    for (const { 0: line, index } of section.text.matchAll(/[^\n]+/gu)) {
      const isAbout = line.includes(code) || (name.length >= SHORTEST_NAME && line.includes(name));
      const said = isAbout ? RECLASSIFIED.exec(line) : null;
      if (said) return placeOfWords(section, index + said.index, said[0]);
    }
  }
  return null;
}
