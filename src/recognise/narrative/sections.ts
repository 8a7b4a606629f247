import type { Passage, SectionKind } from '../../model/index.ts';
import { isHeading } from './paragraphs.ts';

/** A stretch of the narrative under one enumerator, its paragraphs one to a line. */
export interface SectionText extends Passage {
  /** `九（一）`. */
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly kind: SectionKind;
}

/** By the words of the heading; the first that fits. */
const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  ['performance', /绩效/u],
  ['operating', /机关运行/u],
  ['procurement', /采购/u],
  ['assets', /资产占/u],
  ['threePublic', /三公/u],
  ['stateCapital', /国有资本/u],
  ['fund', /政府性基金/u],
  ['basic', /基本支出/u],
  ['generalBudget', /一般公共预算/u],
  ['appropriation', /财政拨款/u],
  ['whole', /收入支出|收支|收、支/u],
  ['income', /收入/u],
  ['expenditure', /支出/u],
];

const PART = /^(?<ordinal>[一二三四五六七八九十]{1,3})、/u;
const SUBPART = /^[（(](?<ordinal>[一二三四五六七八九十]{1,3})[）)]/u;

interface Open {
  readonly id: string;
  readonly part: string;
  readonly title: string;
  readonly kind: SectionKind;
  text: string;
  readonly places: Passage['places'][number][];
}

/** Cuts paragraphs at their enumerators: 一、 and within it （一）. */
export function sectionTexts(paragraphs: readonly Passage[]): SectionText[] {
  const sections: Open[] = [];
  const taken = new Map<string, number>();
  let part = { ordinal: '', title: '' };
  for (const paragraph of paragraphs) {
    const { text } = paragraph;
    const ordinal = PART.exec(text)?.groups?.['ordinal'];
    if (ordinal !== undefined) part = { ordinal, title: isHeading(text) ? text : '' };
    const sub = SUBPART.exec(text)?.groups?.['ordinal'];
    const title = sub !== undefined && isHeading(text) ? text : part.title;
    if (ordinal !== undefined || sub !== undefined || sections.length === 0) {
      const id = freeId(sub === undefined ? part.ordinal : `${part.ordinal}（${sub}）`, taken);
      const kind = kindWithin(kindOf(part.title), kindOf(title), title);
      sections.push({ id, part: part.ordinal, title, kind, text: '', places: [] });
    }
    append(sections.at(-1), paragraph);
  }
  return sections.filter(saysSomething);
}

function append(section: Open | undefined, { text, places }: Passage): void {
  if (section === undefined) return;
  const start = section.text === '' ? 0 : section.text.length + 1;
  section.places.push(...places.map(({ offset, at }) => ({ offset: start + offset, at })));
  section.text += start === 0 ? text : `\n${text}`;
}

/** The heading of the part alone is no section. */
function saysSomething({ id, text }: Open): boolean {
  return id !== FOREWORD || /[。；;\n]/u.test(text);
}

const FOREWORD = '前言';

/** Where a report numbers two sections alike, the later one is told apart. */
function freeId(ordinal: string, taken: Map<string, number>): string {
  const id = ordinal === '' ? FOREWORD : ordinal;
  const count = (taken.get(id) ?? 0) + 1;
  taken.set(id, count);
  return count === 1 ? id : `${id}·${count}`;
}

/** Kinds of all money, which a heading within a part on some of it does not widen. */
const BROAD: ReadonlySet<SectionKind | null> = new Set(['whole', 'income', 'expenditure', 'other', null]);

/** What a section is about: its own heading tells, within what the part it stands in is about. */
function kindWithin(part: SectionKind | null, own: SectionKind | null, title: string): SectionKind {
  if (own === null) return part ?? 'other';
  if (BROAD.has(own) && !BROAD.has(part)) return part ?? own;
  if (own === 'appropriation' && !BROAD.has(part)) return part ?? own;
  if (own === 'basic' && part === 'expenditure' && !/拨款|一般公共/u.test(title)) return part;
  return own;
}

/** What a heading is about; null for one such as 具体情况, which goes on with what it stands under. */
function kindOf(title: string): SectionKind | null {
  return KINDS.find(([, words]) => words.test(title))?.[0] ?? null;
}
