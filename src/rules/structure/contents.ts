import { plainName } from '../../catalogue/index.ts';
import type { ContentsEntry, Report, TableId } from '../../model/index.ts';

const ENUMERATOR = /^(?:[一二三四五六七八九十]+[、.:]|\([一二三四五六七八九十\d]+\)|\d+[、.])/u;

/** What surrounds a title without being part of it: its number, the page it stands on, a remark in brackets. */
const SURROUNDINGS = /^公开\d+表|[.…·]*\d*$|\([^()]*(?:表|续|空)[^()]*\)$/gu;

/** Words by which the title of one of the nine tables is told, the more particular before the more general. */
const MARKS: readonly { readonly id: TableId; readonly mark: RegExp }[] = [
  { id: '07', mark: /三公/u },
  { id: '09', mark: /国有资本/u },
  { id: '08', mark: /政府性基金/u },
  { id: '06', mark: /基本支出/u },
  { id: '05', mark: /一般公共预算.*支出/u },
  { id: '04', mark: /财政拨款收(?:入)?支/u },
  { id: '01', mark: /收(?:入)?支/u },
  { id: '02', mark: /收入/u },
  { id: '03', mark: /支出/u },
];

/** The words of a title alone. */
export function plainTitle(title: string): string {
  const words = title.normalize('NFKC').replace(/\s/gu, '');
  return plainName(words.replace(ENUMERATOR, '').replace(SURROUNDINGS, ''));
}

/** Which of the nine tables the words of a title are meant for; `null` where they are no such title. */
function tableMeant(plain: string): TableId | null {
  if (!/决算(?:总|明细)?表$/u.test(plain)) return null;
  return MARKS.find(({ mark }) => mark.test(plain))?.id ?? null;
}

/** Whether one is the other, but for the unit, the year or the like in front of it. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [plainTitle(a), plainTitle(b)];
  return one.includes(other) || other.includes(one);
}

/** The entry of each table the contents name, in their order: the one with its very title, else the first. */
export function listedTables({ contents, tables }: Report): ReadonlyMap<TableId, ContentsEntry> {
  const listed = new Map<TableId, ContentsEntry>();
  for (const entry of contents) {
    const plain = plainTitle(entry.title);
    const id = tableMeant(plain);
    if (id === null) continue;
    const title = plainTitle(tables[id].title);
    const earlier = listed.get(id);
    if (earlier && (plain !== title || plainTitle(earlier.title) === title)) continue;
    listed.delete(id);
    listed.set(id, entry);
  }
  return listed;
}

/** The first entry that in the report comes before the one listed ahead of it, and that one. */
export function outOfOrder(
  { order }: Report,
  listed: ReadonlyMap<TableId, ContentsEntry>,
): { id: TableId; entry: ContentsEntry; before: ContentsEntry } | null {
  let previous: { entry: ContentsEntry; place: number } | null = null;
  for (const [id, entry] of listed) {
    const place = order.indexOf(id);
    if (place < 0) continue;
    if (previous && place < previous.place) return { id, entry, before: previous.entry };
    previous = { entry, place };
  }
  return null;
}
