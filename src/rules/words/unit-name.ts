import type { Report } from '../../model/index.ts';
import { DISCLOSURE } from '../basis.ts';
import { defineRule } from '../rule.ts';
import { observe } from '../templates.ts';
import { placeInClause, wordsLike, type Words } from './passages.ts';

/** A paragraph that begins with the name of the unit whose year it tells of. */
const NAMED =
  /(?<=^|\n)(?<name>[^，。；：、\s\d与比较截至据于对自从是为的在按]{4,40}?)20\d\d年度?(?=收入|支出|财政拨款|政府采购|预算绩效|机关运行|无|[“"]?三公)/gu;

/** 本单位 and the like name none. */
const NO_NAME = /^(?:本|我|该|全|各|注)/u;

/** Of so many names at least this share has to be the usual one. */
const USUAL_SHARE = 2 / 3;

export default defineRule({
  id: 'words/unit-name',
  title: { zh: '情况说明里的单位名称一致', en: 'The narrative speaks of one unit' },
  severity: 'warning',
  needs: [],
  formula: '各段的单位 = 同一个单位',
  basis: DISCLOSURE,
  why: {
    zh: '段首换了单位名称，多半是照抄别的单位的说明，这一段的数也可能是别人的。',
    en: 'A paragraph that begins with another unit’s name was copied, and its figures may be the other unit’s too.',
  },
  remedy: {
    zh: '核对这一段的数是不是本单位的，再改正名称。',
    en: 'Make sure that the figures here are those of this unit, then correct the name.',
  },
  observes: 'text',
  messages: {
    other: {
      zh: '这里的单位是“{name}”，其他各段是“{usual}”',
      en: 'The unit here is {name}, in other paragraphs {usual}',
    },
  },
  since: '0.1.0',
  *check({ report }) {
    const named = namesIn(report);
    const usual = usualOf(named.map(nameOf));
    if (usual === null) return;
    for (const words of named) {
      const name = nameOf(words);
      if (isSame(name, usual)) continue;
      yield observe('other', placeInClause(words), { name, usual }, { expected: usual, actual: name });
    }
  },
});

function namesIn(report: Report): Words[] {
  return [...wordsLike(report, NAMED)].filter((words) => !NO_NAME.test(nameOf(words)));
}

function nameOf({ groups }: Words): string {
  return groups['name'] ?? '';
}

/** The name by far the most paragraphs begin with; null where none is. */
function usualOf(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (usual === undefined) return null;
  const count = names.filter((name) => isSame(name, usual)).length;
  return count >= 2 && count >= names.length * USUAL_SHARE ? usual : null;
}

/** One may leave out what is in brackets, such as 本级, and the place the other begins with. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  return a.endsWith(b) || b.endsWith(a) || a.startsWith(b) || b.startsWith(a);
}

function bare(name: string): string {
  return name.replaceAll(/[（(][^（）()]{0,20}[）)]/gu, '').replaceAll(/[“”"《》]/gu, '');
}
